import Testing

@testable import Providers

struct ProxyRulesTests {
    private static let all = [
        "http_proxy": "http://one:1", "HTTP_PROXY": "http://never:2", "https_proxy": "http://three:3",
        "HTTPS_PROXY": "http://four:4", "all_proxy": "socks5://five:5",
    ]

    @Test(arguments: [
        (all, "https://example.com/v1", "http://three:3"),
        (all, "http://example.com/v1", "http://one:1"),
        (["HTTP_PROXY": "http://never:2"], "http://example.com", nil),
        (["HTTPS_PROXY": "http://four:4"], "https://example.com", "http://four:4"),
        (["https_proxy": "", "HTTPS_PROXY": "http://four:4"], "https://example.com", "http://four:4"),
        (["all_proxy": "socks5://five:5"], "https://example.com", "socks5://five:5"),
        (["ALL_PROXY": "socks5://five:5"], "http://example.com", "socks5://five:5"),
        (["http_proxy": "http://one:1"], "https://example.com", nil),
        ([:], "https://example.com", nil),
    ])
    func `lower case wins, and http_proxy has no upper case`(
        environment: [String: String], address: String, proxy: String?
    ) throws {
        #expect(ProxyRules(environment: environment).proxy(for: try #require(WebAddress(address))) == proxy)
    }

    @Test(arguments: [
        "http://localhost:11434", "http://127.0.0.1", "http://127.9.9.9:80", "https://[::1]:8080",
        "http://box.localhost",
        "http://LOCALHOST",
    ])
    func `this machine is never reached through a proxy`(address: String) throws {
        #expect(ProxyRules(environment: Self.all).proxy(for: try #require(WebAddress(address))) == nil)
    }

    @Test(arguments: [
        ("example.com", "https://example.com", true),
        ("example.com", "https://api.example.com", true),
        ("example.com", "https://notexample.com", false),
        (".example.com", "https://example.com", true),
        (".example.com", "https://api.example.com", true),
        ("EXAMPLE.com", "https://Example.COM./v1", true),
        ("a.org, example.com", "https://example.com", true),
        ("a.org example.com", "https://example.com", true),
        ("*", "https://example.com", true),
        ("*.example.com", "https://api.example.com", false),
        ("10.0.0.0/8", "https://10.1.2.3", true),
        ("10.0.0.0/8", "https://11.1.2.3", false),
        ("10.128.0.0/9", "https://10.127.0.1", false),
        ("192.168.1.7", "https://192.168.1.7:8443", true),
        ("2001:db8::/32", "https://[2001:db8::7]/v1", true),
        ("[2001:db8::7]", "https://[2001:db8::7]", true),
        ("0.0.0.0/0", "https://example.com", false),
        ("", "https://example.com", false),
        (".", "https://example.com", false),
    ])
    func `no_proxy matches whole labels, addresses and blocks`(list: String, address: String, isDirect: Bool) throws {
        let rules = ProxyRules(environment: ["https_proxy": "http://proxy:1", "no_proxy": list, "NO_PROXY": "*"])
        let isNamed = !list.isEmpty
        let proxy = rules.proxy(for: try #require(WebAddress(address)))
        #expect((proxy == nil) == (isDirect || !isNamed))
    }
}
