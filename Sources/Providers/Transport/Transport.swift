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
    private let clients = Mutex<[Route: HTTPClient]>([:])
    private let settings: ClientSettings

    init(_ settings: ClientSettings) {
        self.settings = settings
    }

    /// A command that fails early may never come to shut down, and a client that is dropped without it stops the program.
    deinit {
        for client in clients.withLock({ $0.values }) {
            let _: EventLoopFuture<Void> = client.shutdown()
        }
    }

    /// The client for an address.
    ///
    /// - Throws: a failure when the proxy for it is not understood.
    func client(for address: WebAddress) throws(Failure) -> HTTPClient {
        let route = try Route(to: address, by: settings.proxies)
        return clients.withLock { clients in
            if let client = clients[route] { return client }
            let client = HTTPClient(eventLoopGroup: eventLoop, configuration: configuration(for: route))
            clients[route] = client
            return client
        }
    }

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
        if !call.body.isEmpty { request.body = .bytes(ByteBuffer(bytes: call.body)) }
        return request
    }

    /// Closes all connections. Nothing may be sent afterwards.
    func shutdown() async {
        let ended = clients.withLock { clients in
            defer { clients = [:] }
            return clients.values
        }
        for client in ended {
            // Only an already ended client throws, and that is what is wanted.
            try? await client.shutdown()
        }
    }

    /// HTTP/1.1 only: a connection of its own for every answer, so that closing it stops this answer at the provider at
    /// once and a lost connection ends no other.
    private func configuration(for route: Route) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(seconds: settings.connectSeconds)
        configuration.connectionPool.idleTimeout = .seconds(30)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 512
        configuration.connectionPool.retryConnectionEstablishment = false
        if case .proxy(let proxy) = route { configuration.proxy = proxy }
        configuration.tlsConfiguration = tls()
        return configuration
    }

    private func tls() -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let file = settings.authorityFile { tls.additionalTrustRoots = [.file(file)] }
        return tls
    }
}
