import Drawing
import Interface
import Testing

struct KeyMapTests {
    @Test func `no key stands twice in a layer`() {
        #expect(KeyMap.standard.conflicts == [])
    }

    @Test func `every key in the table is a key`() {
        #expect(KeyMap.standard.unknownKeys == [])
    }

    @Test func `a panel's key goes before the same key everywhere`() {
        let down = Key(name: "?")
        #expect(down.flatMap { KeyMap.standard.intent(of: $0, in: [.routing, .everywhere]) } == .help)
        #expect(down.flatMap { KeyMap.standard.intent(of: $0, in: [.composer, .everywhere]) } == nil)
    }
}
