import ArgumentParser
import DemoServer
import Glibc

/// Runs the demo fleet alone, for tests and tinkering.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Serve the simulated demo models on loopback, speaking OpenAI's dialect.",
        discussion: """
            Example: switchboard demo --serve 8090
                     curl http://127.0.0.1:8090/v1/models
            """
    )

    @Option(help: "The port on 127.0.0.1; 0 takes any free one.")
    var serve: Int

    @Option(help: "How fast time passes: 1 is real, 0 does not wait at all.")
    var speed = 1.0

    @Option(help: "What answers and timings are drawn from.")
    var seed: UInt64 = 0

    func run() async throws {
        var options = DemoService.Options()
        options.speed = speed
        options.seed = seed
        try await DemoService.run(port: serve, options: options) { address in
            print("Simulated models at \(address); Ctrl-C ends.")
            fflush(nil)
        }
    }

    func validate() throws {
        guard (0...65_535).contains(serve) else { throw ValidationError("--serve takes a port from 0 to 65535.") }
        guard speed >= 0, speed.isFinite else { throw ValidationError("--speed takes 0 or more.") }
    }
}
