import Foundation
import Glibc

/// The demo fleet in a process of its own, which outlives the commands that ask it.
final class DemoProcess {
    let baseURL: String
    private let server = Process()

    /// Starts the server and returns when it serves.
    init() throws {
        let port = Int.random(in: 20_000..<40_000)
        baseURL = "http://127.0.0.1:\(port)"
        server.executableURL = URL(filePath: Shell.binary)
        server.arguments = ["demo", "--serve", "\(port)"]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline, !isServing { poll(nil, 0, 50) }
    }

    deinit {
        server.terminate()
        server.waitUntilExit()
    }

    /// Makes the next requests meet a fault, whatever model they ask.
    func fail(_ fault: String, times: Int = 1) throws {
        let body = "{\"fault\":\"\(fault)\",\"times\":\(times)}"
        _ = try Shell.run(
            "curl",
            ["-sf", "-X", "POST", "-H", "Content-Type: application/json", "-d", body, baseURL + "/demo/faults"])
    }

    private var isServing: Bool {
        let models = try? Shell.run("curl", ["-s", "-o", "/dev/null", "-w", "%{http_code}", baseURL + "/v1/models"])
        return models?.output == "200"
    }
}
