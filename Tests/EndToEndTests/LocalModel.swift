import Foundation
import Glibc

/// A real model on this machine: llama.cpp's own server with a small model, where `make test` could install it.
final class LocalModel {
    let port: Int
    private let server = Process()

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
        port = Int.random(in: 20_000..<40_000)
        server.executableURL = URL(filePath: "/bin/bash")
        server.arguments = [Self.script, "serve", "\(port)"]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline, !isServing { poll(nil, 0, 100) }
    }

    deinit {
        server.terminate()
        server.waitUntilExit()
    }

    private var isServing: Bool {
        let health = try? Shell.run(
            "curl", ["-s", "-o", "/dev/null", "-w", "%{http_code}", "http://127.0.0.1:\(port)/health"])
        return health?.output == "200"
    }
}
