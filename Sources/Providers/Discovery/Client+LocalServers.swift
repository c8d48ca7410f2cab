import AsyncHTTPClient
import Dialogue
import NIOCore
import NIOHTTP1
import Wire

extension Client {
    /// Looks for model servers on this machine, at all ports at once and by both kinds of address: without credentials,
    /// redirects or a proxy. A server that listens at both is one.
    ///
    /// - Parameters:
    ///   - ports: where to look; the known programs' usual ports unless given.
    ///   - seconds: how long to wait for replies.
    /// - Returns: what was found, in the order of the ports.
    public func localServers(
        at ports: [Int] = LocalServer.Kind.allCases.map(\.usualPort),
        within seconds: Double = 1
    ) async -> [LocalServer] {
        let found = await withTaskGroup { group in
            for (index, port) in ports.enumerated() {
                group.addTask { (index, await self.localServer(at: port, within: seconds)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return ports.indices.compactMap { found[$0] ?? nil }
    }

    private func localServer(at port: Int, within seconds: Double) async -> LocalServer? {
        async let old = localServer(at: "127.0.0.1", port, within: seconds)
        async let new = localServer(at: "[::1]", port, within: seconds)
        let (first, second) = await (old, new)
        return first ?? second
    }

    private func localServer(at host: String, _ port: Int, within seconds: Double) async -> LocalServer? {
        let replies = await withTaskGroup { group in
            for question in LocalServer.Question.allCases {
                group.addTask {
                    (question, await self.transport.ask(question, at: "\(host):\(port)", within: seconds))
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return LocalServer(host: host, port: port, replies: replies.compactMapValues { $0 })
    }
}

extension Transport {
    /// A reply to a question; nil for none in time, whatever the reason.
    fileprivate func ask(
        _ question: LocalServer.Question,
        at place: String,
        within seconds: Double
    ) async -> LocalServer.Reply? {
        let call = HTTPCall(method: "GET", url: "http://\(place)\(question.rawValue)", headers: [])
        guard let address = WebAddress(call.url), let client = try? client(for: address) else { return nil }
        let request = request(for: call, accepting: "*/*")
        return try? await within(seconds: seconds) {
            let response = try await client.execute(request, deadline: .distantFuture)
            let body = try await response.body.collect(upTo: 1 << 20)
            return LocalServer.Reply(status: Int(response.status.code), body: [UInt8](body.readableBytesView))
        }
    }
}
