import CNcurses
import Drawing
import Glibc

/// 24-bit colours through ncurses, which uses them only when the terminal's description says how: one of our own, made
/// from the user's with `tic` once and kept.
enum DirectColor {
    /// Opens the terminal with 24-bit colours; false, with nothing done, where it has none or `tic` is missing.
    static func open(_ term: String, _ options: TerminalOptions) -> Bool {
        guard isWanted(options), let folder = options.directColorFolder else { return false }
        let name = name(for: term)
        guard !term.contains("/"), isThere(name, in: folder) || compile(term, name: name, folder: folder) else {
            return false
        }
        // Programs started from here, such as an editor, must not see it.
        let outer = options.environment["TERMINFO"]
        setenv("TERMINFO", folder, 1)
        defer { _ = outer.map { setenv("TERMINFO", $0, 1) } ?? unsetenv("TERMINFO") }
        return nc_open(name)
    }

    /// Whether the terminal says it has them (`COLORTERM`) and nobody wants fewer.
    static func isWanted(_ options: TerminalOptions) -> Bool {
        if let depth = options.colorDepth { return depth == .direct }
        let environment = options.environment
        return ["truecolor", "24bit"].contains(environment["COLORTERM"]) && (environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Values below 8 stay the ANSI colours; semicolons, since some terminals lack the form with colons.
    static func source(for term: String) -> String {
        func color(_ ansi: Int, _ direct: Int) -> String {
            "\\E[%?%p1%{8}%<%t\(ansi)%p1%d%e\(direct);2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"
        }
        return """
            \(name(for: term))|\(term) with 24-bit colours,
            \tRGB, colors#0x1000000, pairs#0x10000, ccc@, initc@, oc@,
            \tsetaf=\(color(3, 38)), setab=\(color(4, 48)),
            \tuse=\(term),

            """
    }

    private static func name(for term: String) -> String { "switchboard-\(term)" }

    /// Descriptions are kept under their first letter.
    private static func isThere(_ name: String, in folder: String) -> Bool {
        access("\(folder)/s/\(name)", R_OK) == 0
    }

    private static func compile(_ term: String, name: String, folder: String) -> Bool {
        makeFolder(folder)
        let path = "\(folder)/\(name).ti"
        guard let file = fopen(path, "w") else { return false }
        fputs(source(for: term), file)
        fclose(file)
        defer { unlink(path) }
        return run(["tic", "-x", "-o", folder, path]) && isThere(name, in: folder)
    }

    /// Makes a folder and those above it, where they are missing.
    private static func makeFolder(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }

    /// Runs a program without input or output and waits for it; whether it ended well.
    private static func run(_ words: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }
}
