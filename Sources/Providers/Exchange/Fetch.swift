import AsyncHTTPClient
import Dialogue
import NIOCore
import NIOHTTP1
import Wire

/// A whole reply to a small question, such as for the list of models.
struct Reply: Sendable {
    var status: Int
    var etag: String?
    var body: [UInt8]
}

extension Transport {
    /// Asks and waits for the whole reply, at most 32 MiB; nothing is followed or tried again.
    ///
    /// - Throws: a failure for any other status than success or "not modified".
    func fetch(_ call: HTTPCall, from provider: Provider, within seconds: Double) async throws(Failure) -> Reply {
        guard let address = WebAddress(call.url) else { throw .notAnAddress(of: provider.name) }
        try provider.endpoint.checkKeySafety(for: address)
        let client = try client(for: address, connectingWithin: provider.limits.connect)
        let request = request(for: call, accepting: "application/json")
        do {
            return try await within(seconds: seconds) {
                try await client.reply(to: request, from: provider, at: address)
            }
        } catch is CancellationError {
            throw .tooLate(provider.name, seconds)
        } catch {
            throw Failure(transport: error, to: address, hasHead: false).hiding(provider.endpoint.key)
        }
    }
}

extension HTTPClient {
    fileprivate func reply(
        to request: HTTPClientRequest,
        from provider: Provider,
        at address: WebAddress
    ) async throws -> Reply {
        let response = try await execute(request, deadline: .distantFuture)
        let status = Int(response.status.code)
        let etag = response.headers.first(name: "etag")
        if status == 304 { return Reply(status: status, etag: etag, body: []) }
        try await response.check(from: provider, at: address)
        let body = try await response.body.collect(upTo: 32 << 20)
        return Reply(status: status, etag: etag, body: [UInt8](body.readableBytesView))
    }
}

extension Failure {
    fileprivate static func tooLate(_ name: String, _ seconds: Double) -> Failure {
        Failure(.timeout, "\(name) did not reply within \(seconds.inWords). Try again later.", isRetryable: true)
    }
}
