import Foundation

/// A real model on this machine: llama.cpp's own server with a small model, where `make test` could install it.
struct LocalModel {
    private let server: ServerProcess

    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".ci/local-model").path

    /// Whether it is installed; the tests with it are skipped where it is not.
    static var isInstalled: Bool {
        let environment = ProcessInfo.processInfo.environment
        let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
        return FileManager.default.fileExists(atPath: cache + "/switchboard/local-model/smollm2-135m.gguf")
    }

    /// Starts the server and returns when it serves.
    init() throws {
        server = try ServerProcess(
            "/bin/bash", arguments: { [Self.script, "serve", "\($0)"] }, servesAt: "/health", within: 60)
    }

    var port: Int { server.port }
}
