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
        let process = start(writingTo: ends[1])
        close(ends[1])
        guard let process else { throw complaint("could not be started") }
        let output = Result { () throws(KeyError) in try read(from: ends[0], within: seconds) }
        if case .failure = output { kill(-process, SIGKILL) }
        let status = wait(for: process)
        let text = String(decoding: try output.get(), as: UTF8.self)
        guard status & 0x7F == 0 else { throw complaint("was ended by signal \(status & 0x7F)") }
        guard status == 0 else { throw complaint("failed with exit code \(status >> 8 & 0xFF)") }
        return text
    }

    private func start(writingTo output: CInt) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let arguments = ["/bin/sh", "-c", command].map { (text: String) -> UnsafeMutablePointer<CChar>? in strdup(text)
        }
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let result = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments + [nil], environ)
        return result == 0 ? process : nil
    }

    /// All that is printed until the end.
    private func read(from end: CInt, within seconds: Double) throws(KeyError) -> [UInt8] {
        let start = ContinuousClock.now
        var output: [UInt8] = []
        while output.count <= Self.mostBytes {
            let left = Duration.seconds(seconds) - (ContinuousClock.now - start)
            var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
            guard left > .zero, poll(&watched, 1, CInt(clamping: milliseconds + 1)) > 0 else {
                throw complaint("took too long")
            }
            let part = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
                count = max(0, Glibc.read(end, buffer.baseAddress, buffer.count))
            }
            if part.isEmpty { return output }
            output += part
        }
        throw complaint("printed too much for a key")
    }

    private func wait(for process: pid_t) -> CInt {
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private func complaint(_ reason: String) -> KeyError {
        KeyError(message: "the key command \"\(command)\" \(reason); check key_command")
    }
}
