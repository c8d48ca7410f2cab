import Dialogue
import Testing
import Wire

@testable import Providers

struct KeySafetyTests {
    @Test(arguments: [
        "https://openrouter.ai/api/v1", "http://localhost:8080", "http://127.0.0.1", "http://10.1.2.3",
        "http://172.31.0.1",
        "http://192.168.7.7", "http://[::1]", "http://[fd00::1]", "http://[fe80::1]", "http://gpu.local",
        "http://ollama",
        "http://[::ffff:10.0.0.1]",
    ])
    func `a key may go over TLS and over private networks`(address: String) throws {
        let endpoint = Endpoint(baseURL: address, key: "k")
        #expect(throws: Never.self) { try endpoint.checkKeySafety(for: try #require(WebAddress(address))) }
    }

    @Test(arguments: [
        "http://openrouter.ai/api/v1", "http://8.8.8.8", "http://172.32.0.1", "http://[2001:db8::1]",
        "http://127.0.0.1.evil.com",
        "http://localhost@evil.com", "http://[::ffff:8.8.8.8]",
    ])
    func `no key goes over plain http to the Internet`(address: String) throws {
        let place = try #require(WebAddress(address))
        #expect(throws: Failure.self) { try Endpoint(baseURL: address, key: "k").checkKeySafety(for: place) }
        let headers = [HTTPHeader("X-API-Key", "k")]
        #expect(throws: Failure.self) { try Endpoint(baseURL: address, headers: headers).checkKeySafety(for: place) }
        #expect(throws: Never.self) { try Endpoint(baseURL: address).checkKeySafety(for: place) }
    }

    @Test func `a key that a provider repeats is hidden`() {
        let failure = Failure(.authentication, "Bad key sk-12345.")
        #expect(failure.hiding("sk-12345").message == "Bad key ….")
        #expect(failure.hiding(nil) == failure)
    }

    @Test(arguments: [
        ("https://user:p@ss@host.example:8443/path?key=1", "host.example:8443"),
        ("HTTP://Host", "host"),
        ("http://[::1]:80/", "[::1]:80"),
    ])
    func `an address is named without its secrets`(address: String, place: String) {
        #expect(WebAddress(address)?.place == place)
    }

    @Test(arguments: ["", "host", "://host", "http://", "http://:80", "mailto:me"])
    func `what is no web address is none`(text: String) {
        let address = WebAddress(text)
        #expect(address == nil || address?.scheme.isEmpty == true)
    }
}
