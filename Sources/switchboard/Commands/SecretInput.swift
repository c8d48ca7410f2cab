import Glibc

/// Reads a line that nobody looking on shall see.
struct SecretInput {
    let prompt: String

    /// The line: typed without being shown where standard input is a terminal, else the first line of what is piped in.
    ///
    /// - Throws: `Trouble` when nothing comes, or when it is given up with Ctrl-C.
    func read() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return try line() }
        Output.complain(prompt, ending: "")
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
        silent.c_lflag |= tcflag_t(ECHONL)
        // Without signals nothing can end the program while the terminal is silent; Ctrl-C ends the line instead.
        silent.setEndOfLine(Self.interrupt)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        let line = try line()
        guard !line.utf8.contains(Self.interrupt) else { throw Trouble("Given up; nothing was changed.") }
        return line
    }

    private static let interrupt: UInt8 = 3

    private func line() throws -> String {
        guard let line = readLine(), !line.isEmpty else { throw Trouble("There was no key to read.") }
        return line
    }
}

extension termios {
    fileprivate mutating func setEndOfLine(_ byte: UInt8) {
        withUnsafeMutableBytes(of: &c_cc) { $0[Int(VEOL)] = byte }
    }
}
