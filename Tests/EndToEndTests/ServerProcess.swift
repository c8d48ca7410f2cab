import Foundation
import Glibc

/// A server in a process of its own, on a port of its own on loopback, which ends with this object.
final class ServerProcess {
    let port = Int.random(in: 20_000..<40_000)
    private let process = Process()

    /// Starts a program and returns when it answers.
    ///
    /// - Parameters:
    ///   - arguments: what it is started with on a port.
    ///   - path: what it answers with 200 once it serves.
    init(_ program: String, arguments: (Int) -> [String], servesAt path: String, within seconds: Double) throws {
        process.executableURL = URL(filePath: program)
        process.arguments = arguments(port)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline, !answers(at: path) { poll(nil, 0, 50) }
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    var address: String { "http://127.0.0.1:\(port)" }

    private func answers(at path: String) -> Bool {
        let status = try? Shell.run("curl", ["-s", "-o", "/dev/null", "-w", "%{http_code}", address + path])
        return status?.output == "200"
    }
}
