import Dialogue
import Providers
import Testing
import Wire

/// Proxies as they behave on the wire.
@Suite(.timeLimit(.minutes(1)))
struct ProxyTests {
    @Test func `a request over TLS asks the proxy for a tunnel and tells it no key`() async throws {
        let proxy = try FaultServer([[.receive, .response("403 Forbidden")]])
        let failure = await failure(through: "http://user:p%40ss@127.0.0.1:\(proxy.port)", at: "https://example.com/v1")
        #expect(failure?.kind == .unreachable)
        #expect(failure?.message.contains("proxy") == true)
        for await case .request(let text) in proxy.sights {
            #expect(text.hasPrefix("CONNECT example.com:443 HTTP/1.1\r\n"))
            #expect(text.lowercased().contains("proxy-authorization: basic dxnlcjpwqhnz\r\n"))
            #expect(!text.contains("secret-key"))
            return
        }
    }

    @Test func `a proxy that wants a password is told apart`() async throws {
        let proxy = try FaultServer([[.receive, .response("407 Proxy Authentication Required")]])
        let failure = await failure(through: "127.0.0.1:\(proxy.port)", at: "https://example.com")
        #expect(failure?.message.contains("name and password") == true)
    }

    @Test(arguments: ["https://user:secret@proxy:1", "ftp://user:secret@proxy:1", "socks5://user:secret@proxy:1"])
    func `a proxy of an unknown kind is told without its password`(address: String) async throws {
        let failure = await failure(through: address, at: "https://example.com")
        #expect(failure?.kind == .invalidRequest)
        #expect(failure?.message.contains("://proxy:1 cannot be used") == true)
        #expect(failure?.message.contains("secret") == false)
    }

    @Test func `this machine is reached without the proxy`() async throws {
        let server = try FaultServer([[.receive, .head, .word("hello"), .finish]])
        let client = Client(settings: settings(proxy: "http://127.0.0.1:1"))
        var events: [AnswerEvent] = []
        for await event in client.answer(.hello, from: .tiny(port: server.port)) { events.append(event) }
        await client.shutdown()
        #expect(events.words == "hello")
    }

    private func settings(proxy: String) -> ClientSettings {
        ClientSettings(userAgent: "tests", proxies: ProxyRules(environment: ["all_proxy": proxy]), retries: .never)
    }

    private func failure(through proxy: String, at address: String) async -> Failure? {
        let client = Client(settings: settings(proxy: proxy))
        var provider = Provider.tiny(port: 1)
        provider.endpoint.baseURL = address
        var events: [AnswerEvent] = []
        for await event in client.answer(.hello, from: provider) { events.append(event) }
        await client.shutdown()
        return events.failure
    }
}
