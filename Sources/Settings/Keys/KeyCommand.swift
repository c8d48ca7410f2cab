import Foundation

/// Runs the user's own command that prints a key.
enum KeyCommand {
    /// What the shell command prints. It may ask on the terminal through its standard error, as password managers do.
    static func output(of command: String) throws(KeyError) -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = pipe
        do {
            try process.run()
        } catch {
            throw KeyError(message: "the key command \"\(command)\" cannot be run")
        }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw KeyError(message: "the key command \"\(command)\" failed with status \(process.terminationStatus)")
        }
        return String(decoding: output, as: UTF8.self)
    }
}
