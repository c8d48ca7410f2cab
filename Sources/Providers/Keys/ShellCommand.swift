import Dialogue
import Glibc
import NIOPosix

/// A shell command whose output is wanted, in a process group of its own so that all it started can be ended.
struct ShellCommand: Sendable {
    private let command: String

    init(_ command: String) {
        self.command = command
    }

    /// What it prints, at most 64 KiB. It may show its questions on the terminal's error output, but reads no input.
    ///
    /// - Throws: a failure when it cannot be started, fails, or takes longer than so many seconds.
    func output(within seconds: Double) async throws(Failure) -> String {
        do {
            return try await NIOThreadPool.singleton.runIfActive { try run(seconds) }
        } catch {
            throw error as? Failure ?? complaint("could not be started")
        }
    }

    private func run(_ seconds: Double) throws(Failure) -> String {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw complaint("could not be started") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let process = start(writingTo: ends[1])
        close(ends[1])
        guard let process else { throw complaint("could not be started") }
        let output = Result { () throws(Failure) in try read(from: ends[0], within: seconds) }
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
    private func read(from end: CInt, within seconds: Double) throws(Failure) -> [UInt8] {
        let stopwatch = Stopwatch()
        var output: [UInt8] = []
        while output.count <= 65536 {
            let left = seconds - stopwatch.seconds
            var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            guard left > 0, poll(&watched, 1, CInt(min(left * 1000, 1e6)) + 1) > 0 else {
                throw complaint("took longer than \(seconds.inWords)")
            }
            let part = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
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

    private func complaint(_ reason: String) -> Failure {
        Failure(.authentication, "The key command \(reason). Check key_command.")
    }
}
