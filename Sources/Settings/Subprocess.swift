public import Glibc

/// Starts programs of the user's. Signals that this program blocks or ignores reach them as they would from a shell.
public enum Subprocess {
    /// Where a program's standard streams lead.
    public enum Streams: Sendable {
        /// To the terminal, all of them.
        case terminal
        /// Nowhere: there is no input, and what the program says is not shown.
        case nowhere
        /// Input comes from a descriptor; what the program says goes nowhere.
        case input(CInt)
        /// Output goes to a descriptor; there is no input, and errors go nowhere. The program and all that it starts can be
        /// ended together, as it leads a process group of its own.
        case output(CInt)
    }

    /// Starts a program found on the path.
    ///
    /// - Returns: Its process; nil when it cannot be started.
    public static func start(_ words: [String], streams: Streams) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        lead(streams, by: &actions)
        forgetSignals(by: &attributes, inOwnGroup: streams.wantsOwnGroup)
        let arguments = words.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) }
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let result = posix_spawnp(&process, words.first ?? "", &actions, &attributes, arguments + [nil], environ)
        return result == 0 ? process : nil
    }

    /// Runs a program to its end; its exit code as `wait` tells it, or nil when it cannot be started.
    public static func run(_ words: [String], streams: Streams) -> CInt? {
        start(words, streams: streams).map { wait(for: $0) }
    }

    /// Waits until a process has ended; its exit code, 128 and more for a signal.
    public static func wait(for process: pid_t) -> CInt {
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return 127 } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private static func lead(_ streams: Streams, by actions: inout posix_spawn_file_actions_t) {
        let ends: [(stream: CInt, end: CInt?)] =
            switch streams {
            case .terminal: []
            case .nowhere: [(STDIN_FILENO, nil), (STDOUT_FILENO, nil), (STDERR_FILENO, nil)]
            case .input(let end): [(STDIN_FILENO, end), (STDOUT_FILENO, nil), (STDERR_FILENO, nil)]
            case .output(let end): [(STDIN_FILENO, nil), (STDOUT_FILENO, end), (STDERR_FILENO, nil)]
            }
        for (stream, end) in ends {
            if let end {
                posix_spawn_file_actions_adddup2(&actions, end, stream)
            } else {
                posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
            }
        }
    }

    private static func forgetSignals(by attributes: inout posix_spawnattr_t, inOwnGroup: Bool) {
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let group = inOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
    }
}

extension Subprocess.Streams {
    fileprivate var wantsOwnGroup: Bool { if case .output = self { true } else { false } }
}
