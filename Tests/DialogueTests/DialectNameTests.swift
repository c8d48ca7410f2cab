import Dialogue
import Testing

struct DialectNameTests {
    @Test(arguments: DialectName.allCases)
    func `addresses have no slash at the end`(name: DialectName) {
        #expect(name.defaultBaseURL?.hasSuffix("/") != true)
        #expect((name.defaultBaseURL == nil) == (name == .openAICompatible))
    }
}
