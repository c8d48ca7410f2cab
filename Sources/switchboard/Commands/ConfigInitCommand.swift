import ArgumentParser
import FoundationEssentials
import Settings

/// Begins the configuration file.
struct ConfigInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a configuration file that explains every setting and changes none.",
        discussion: "Example: switchboard config init"
    )

    @Flag(help: "Replace a file that is there.")
    var force = false

    func run() throws {
        let file = Places(environment: ProcessInfo.processInfo.environment).configurationFile
        guard force || !FileManager.default.fileExists(atPath: file) else {
            throw Trouble("\(file) is there already. `switchboard config edit` opens it; --force replaces it.")
        }
        try Self.write(to: file)
        Output.complain("Wrote \(file).")
    }

    /// Writes the commented example where only the user may read it, since keys may come to stand in it.
    static func write(to file: String) throws {
        let files = FileManager.default
        do {
            let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
            try files.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
            try Data(Configuration.example.utf8).write(to: URL(filePath: file), options: .atomic)
            try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            let reason =
                (error as? CocoaError)?.code == .fileWriteOutOfSpace ? "the disk is full" : "you may not write there"
            throw Trouble("\(file) could not be written: \(reason). XDG_CONFIG_HOME names another folder.")
        }
    }
}
