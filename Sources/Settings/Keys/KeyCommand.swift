import Glibc

/// The user's own shell command that prints a key, in a process group of its own so that all it started can be ended.
struct KeyCommand {
    private let command: String

    init(_ command: String) {
        self.command = command
    }

    /// Long enough to type a password into the window of a password manager.
    private static let patience = 120.0
    private static let mostBytes = 65_536

    /// What it prints. It reads no input, and what it says on its error output is not shown: there may be a screen.
    ///
    /// - Throws: `KeyError` when it cannot be started, fails, prints over 64 KiB, or takes longer than so many seconds.
    func output(within seconds: Double = patience) throws(KeyError) -> String {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw complaint("could not be started") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let process = Subprocess.start(["/bin/sh", "-c", command], streams: .output(ends[1]))
        close(ends[1])
        guard let process else { throw complaint("could not be started") }
        let output = Result { () throws(KeyError) in try read(from: ends[0], within: seconds) }
        if case .failure = output { kill(-process, SIGKILL) }
        let code = Subprocess.wait(for: process)
        let text = String(decoding: try output.get(), as: UTF8.self)
        guard code <= 128 else { throw complaint("was ended by signal \(code - 128)") }
        guard code == 0 else { throw complaint("failed with exit code \(code)") }
        return text
    }

    /// All that is printed until the end.
    private func read(from end: CInt, within seconds: Double) throws(KeyError) -> [UInt8] {
        let start = ContinuousClock.now
        var output: [UInt8] = []
        while output.count <= Self.mostBytes {
            let left = Duration.seconds(seconds) - (ContinuousClock.now - start)
            var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
            guard left > .zero else { throw complaint("took too long") }
            // Also where a signal, such as that of a resized window, woke this thread: there is time left.
            guard poll(&watched, 1, CInt(clamping: milliseconds + 1)) > 0 else { continue }
            let part = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
                count = max(0, Glibc.read(end, buffer.baseAddress, buffer.count))
            }
            if part.isEmpty { return output }
            output += part
        }
        throw complaint("printed too much for a key")
    }

    private func complaint(_ reason: String) -> KeyError {
        KeyError(message: "the key command \"\(command)\" \(reason); check key_command")
    }
}
