import Foundation

/// A home folder for one test, with nothing in it but what the test puts there.
final class Home {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "switchboard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The environment of a new user: no keys, no configuration, nothing kept.
    var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        for name in environment.keys where name.hasSuffix("_API_KEY") || name.hasPrefix("XDG_") || name == "NO_COLOR" {
            environment[name] = nil
        }
        environment["HOME"] = folder.path
        environment["LC_ALL"] = "C.UTF-8"
        return environment
    }

    /// Writes the configuration file.
    func configure(_ toml: String) throws {
        let config = folder.appending(path: ".config/switchboard")
        try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
        try Data(toml.utf8).write(to: config.appending(path: "config.toml"))
    }
}
