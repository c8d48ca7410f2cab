import Glibc

/// Starts programs of the user's.
enum Subprocess {
    /// Starts a program found on the path. Signals that this program blocks or ignores reach it as they would from a shell.
    ///
    /// - Parameter input: What its standard input reads, all else going nowhere; nil leaves it the terminal.
    /// - Returns: Its process; nil when it cannot be started.
    static func start(_ words: [String], input: Int32? = nil) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
            for output in [STDOUT_FILENO, STDERR_FILENO] {
                posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
            }
        }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let arguments = words.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) }
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let result = posix_spawnp(&process, words.first ?? "", &actions, &attributes, arguments + [nil], environ)
        return result == 0 ? process : nil
    }

    /// Waits until a process has ended; its exit code, 128 and more for a signal.
    static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return 127 } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
