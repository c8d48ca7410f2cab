import DemoServer
import Foundation

/// The demo fleet in a process of its own, so that what it uses does not count as the client's.
struct StreamServer {
    let baseURL: String
    private let process = Process()

    /// Starts the server; ends with `stop()`, or with this process.
    init() throws {
        let output = Pipe()
        process.executableURL = URL(filePath: "/proc/self/exe")
        process.arguments = [Self.word]
        process.standardOutput = output
        process.standardInput = Pipe()
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
        baseURL = String(decoding: line, as: UTF8.self)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// By which this program is told to be the server.
    static let word = "serve-streams"

    /// Serves until the other process ends.
    static func serve() async throws {
        let service = try await DemoService.start()
        print(service.baseURL)
        fflush(nil)
        _ = await Task.detached { FileHandle.standardInput.readDataToEndOfFile() }.value
        await service.stop()
    }
}
