import Testing
import Wire

struct DialectNameTests {
    @Test(arguments: DialectName.allCases)
    func `every dialect is found by its own name in any case`(name: DialectName) {
        #expect(DialectName(named: name.rawValue.uppercased()) == name)
    }

    @Test(arguments: [("ollama", DialectName.openAICompatible), ("google", .gemini), ("local", .openAICompatible)])
    func `other names people use are known`(text: String, name: DialectName) {
        #expect(DialectName(named: text) == name)
    }

    @Test func `an unknown name is nil`() {
        #expect(DialectName(named: "telnet") == nil)
    }

    @Test(arguments: DialectName.allCases)
    func `addresses have no slash at the end`(name: DialectName) {
        #expect(name.defaultBaseURL?.hasSuffix("/") != true)
        #expect((name.defaultBaseURL == nil) == (name == .openAICompatible))
    }
}
