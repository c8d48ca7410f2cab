import ArgumentParser
import FoundationEssentials
import Glibc
import Settings

/// Opens the configuration file in the user's editor.
struct ConfigEditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Open the configuration file in $VISUAL or $EDITOR, begun where there is none, and check it after.",
        discussion: "Example: EDITOR=nano switchboard config edit"
    )

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let file = Places(environment: environment).configurationFile
        if !FileManager.default.fileExists(atPath: file) { try ConfigInitCommand.write(to: file) }
        try Self.open(file, with: Self.editor(environment))
        try ConfigCheckCommand().run()
    }

    private static func editor(_ environment: [String: String]) -> String {
        ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    }

    /// The editor's name may have arguments, as in `code --wait`, so that a shell must read it.
    private static func open(_ file: String, with editor: String) throws {
        var process = pid_t()
        let words = ["/bin/sh", "-c", editor + " \"$1\"", "sh", file]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else {
            throw Trouble("The editor does not start. Set EDITOR, or edit \(file) yourself.")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Trouble("\(editor) failed. Set EDITOR, or edit \(file) yourself.") }
    }
}
