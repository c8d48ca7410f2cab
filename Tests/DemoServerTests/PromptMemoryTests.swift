import Testing

@testable import DemoServer

struct PromptMemoryTests {
    private let memory = PromptMemory()
    private let model = DemoFleet.standard.members[0]
    private let long = Turn(role: "user", text: String(repeating: "word ", count: 1_000))
    private let short = Turn(role: "user", text: "and then?")

    @Test func `what was sent before is cached, what is new is not`() {
        #expect(memory.cachedTokens(of: [long], by: model) == 0)
        #expect(memory.cachedTokens(of: [long, short], by: model) == Prompt.tokens(of: long))
    }

    @Test func `the same request is billed the same again`() {
        _ = memory.cachedTokens(of: [long], by: model)
        #expect(memory.cachedTokens(of: [long], by: model) == 0)
    }

    @Test func `another model starts afresh`() {
        _ = memory.cachedTokens(of: [long], by: model)
        #expect(memory.cachedTokens(of: [long, short], by: DemoFleet.standard.members[1]) == 0)
    }

    @Test func `little is not cached`() {
        _ = memory.cachedTokens(of: [short], by: model)
        #expect(memory.cachedTokens(of: [short, long], by: model) == 0)
    }

    @Test func `what was long ago is forgotten`() {
        _ = memory.cachedTokens(of: [long], by: model)
        for number in 0..<600 {
            _ = memory.cachedTokens(of: [Turn(role: "user", text: "\(number)")], by: model)
        }
        #expect(memory.cachedTokens(of: [long, short], by: model) == 0)
    }
}
