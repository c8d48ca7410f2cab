import AsyncHTTPClient
import Dialogue
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization
import Wire

/// The connections kept open, a pool for each way out, all on one event loop.
///
/// The loop is the process's own and outlives the transport: a loop that ended with it could be asked for a last farewell
/// to a connection just after its end.
final class Transport: Sendable {
    /// The loop all connections and timers live on.
    let eventLoop: any EventLoop = MultiThreadedEventLoopGroup.singleton.next()
    private let pools = Mutex(Pools())
    private let settings: ClientSettings

    /// What a connection must have in common with others to be in one pool with them.
    private struct Way: Hashable {
        var route: Route
        var connectSeconds: Double
    }

    private struct Pools {
        var clients: [Way: HTTPClient] = [:]
        /// Those whose connections were open while the machine slept; what still streams over them may end by itself.
        var retired: [HTTPClient] = []
        /// How long the machine had slept when the pools were made, in seconds.
        var slept = 0.0
    }

    init(_ settings: ClientSettings) {
        self.settings = settings
    }

    /// A command that fails early may never come to shut down, and a client that is dropped without it stops the program.
    deinit {
        for client in pools.withLock({ $0.clients.values + $0.retired }) {
            let _: EventLoopFuture<Void> = client.shutdown()
        }
    }

    /// The client for an address. After the machine has slept it is a fresh one: what was connected before is most likely
    /// dead without knowing it.
    ///
    /// - Parameter seconds: how long a connection may take; nil for the usual limit.
    /// - Throws: a failure when the proxy for it is not understood.
    func client(for address: WebAddress, connectingWithin seconds: Double? = nil) throws(Failure) -> HTTPClient {
        let route = try Route(to: address, by: settings.proxies)
        let way = Way(route: route, connectSeconds: seconds ?? settings.connectSeconds)
        let slept = settings.secondsSlept()
        return pools.withLock { pools in
            if slept > pools.slept + 1 {
                pools.retired += pools.clients.values
                pools.clients = [:]
                pools.slept = slept
            }
            if let client = pools.clients[way] { return client }
            let client = HTTPClient(eventLoopGroup: eventLoop, configuration: configuration(for: way))
            pools.clients[way] = client
            return client
        }
    }

    /// A stopwatch that stands still while the program is stopped.
    func stopwatch() -> Stopwatch { Stopwatch(without: settings.secondsHeld) }

    /// The request a dialect asks for, with what every request carries.
    ///
    /// Compressed streams are held back until a block is full, so no compression is asked for.
    func request(for call: HTTPCall, accepting type: String) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: call.url)
        request.method = HTTPMethod(rawValue: call.method)
        for header in call.headers {
            request.headers.add(name: header.name, value: header.value)
        }
        request.headers.replaceOrAdd(name: "Accept-Encoding", value: "identity")
        request.headers.replaceOrAdd(name: "User-Agent", value: settings.userAgent)
        if !request.headers.contains(name: "Accept") { request.headers.add(name: "Accept", value: type) }
        if !call.body.isEmpty { request.body = .bytes(call.body) }
        return request
    }

    /// Closes all connections. Nothing may be sent afterwards.
    func shutdown() async {
        let ended = pools.withLock { pools in
            defer { pools = Pools() }
            return pools.clients.values + pools.retired
        }
        for client in ended {
            // Only an already ended client throws, and that is what is wanted.
            try? await client.shutdown()
        }
    }

    /// HTTP/1.1 only: a connection of its own for every answer, so that closing it stops this answer at the provider at
    /// once and a lost connection ends no other.
    ///
    /// A network that went away leaves connections that look alive: the kernel is told to give up on what nobody
    /// acknowledges, and to ask after those who are silent.
    private func configuration(for way: Way) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(seconds: way.connectSeconds)
        configuration.connectionPool.idleTimeout = .seconds(30)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 512
        configuration.connectionPool.retryConnectionEstablishment = false
        if case .proxy(let proxy) = way.route { configuration.proxy = proxy }
        configuration.tlsConfiguration = tls()
        configuration.http1_1ConnectionDebugInitializer = { channel in
            channel.eventLoop.makeFutureWithTask {
                try await channel.watchForDeath()
                try await channel.gatherTrickle()
            }
        }
        return configuration
    }

    private func tls() -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let file = settings.authorityFile { tls.additionalTrustRoots = [.file(file)] }
        return tls
    }
}
