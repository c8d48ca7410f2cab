import Dialogue
import Hummingbird
import Logging
import NIOCore

/// The demo fleet behind a real HTTP server on loopback, in this process.
///
/// It speaks OpenAI's chat completions, so the program reaches it as it reaches any provider. It answers to nobody but
/// this machine, needs no key, logs nothing, and does nothing until asked.
public struct DemoService: Sendable {
    /// How the fleet behaves.
    public struct Options: Sendable, Hashable {
        /// How fast time passes: 1 is real time, 2 twice as fast, 0 does not wait at all.
        public var speed: Double = 1
        /// What answers and timings are drawn from, together with the prompt and the model.
        public var seed: UInt64 = 0
        /// The fault every request meets that asks for no other.
        public var fault: DemoFault?
        /// The exact length of every answer, in tokens; nil leaves it to the prompt.
        public var tokens: Int?
        /// The exact speed of every answer, in tokens a second; nil leaves it to the model.
        public var tokensPerSecond: Double?
        /// The models that answer.
        public var fleet = DemoFleet.standard

        /// Real time, the standard fleet, and no faults but the flaky model's own.
        public init() {}
    }

    /// The port it listens on.
    public let port: Int

    private let server: Task<Void, Never>
    private let activity: Activity

    /// The base of its addresses, as a provider's configuration has it: `http://127.0.0.1:49152/v1`.
    public var baseURL: String { "http://127.0.0.1:\(port)/v1" }

    /// Starts a server and returns when it listens.
    ///
    /// - Parameter port: the port to listen on; 0 takes any free one.
    /// - Throws: `Failure` when the port cannot be had.
    public static func start(port: Int = 0, options: Options = Options()) async throws -> DemoService {
        let (ports, listening) = AsyncStream.makeStream(of: Result<Int, Failure>.self)
        let activity = Activity()
        let server = Task {
            do {
                try await application(port: port, options: options, activity: activity) { channel in
                    listening.yield(.success(channel.localAddress?.port ?? port))
                }.run()
            } catch {
                listening.yield(.failure(Failure(.unreachable, "The demo server cannot use port \(port): \(error)")))
            }
            listening.finish()
        }
        for await result in ports {
            return DemoService(port: try result.get(), server: server, activity: activity)
        }
        throw Failure(.unreachable, "The demo server ended before it listened.")
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter ready: told the base URL when the server listens.
    /// - Throws: `Failure` when the port cannot be had.
    public static func run(
        port: Int,
        options: Options = Options(),
        ready: @Sendable (String) -> Void = { _ in }
    ) async throws {
        let service = try await start(port: port, options: options)
        ready(service.baseURL)
        await withTaskCancellationHandler {
            await service.server.value
        } onCancel: {
            service.server.cancel()
        }
    }

    /// Stops at once: breaks off the answers being made, closes every connection, and returns when all is closed.
    public func stop() async {
        server.cancel()
        await server.value
    }

    /// Returns when an answer is being made.
    public func busy() async { await activity.busy() }

    /// Returns when no answer is being made.
    public func idle() async { await activity.idle() }

    /// Tokens sent since the start, by all models together.
    public var tokensSent: Int { activity.tokens }

    private static func application(
        port: Int,
        options: Options,
        activity: Activity,
        listening: @escaping @Sendable (any Channel) async -> Void
    ) -> some ApplicationProtocol {
        Application(
            router: Routes(options: options, activity: activity).router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: listening,
            logger: Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}
