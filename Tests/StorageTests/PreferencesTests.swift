import Routing
import Testing

@testable import Storage

@Suite struct PreferencesTests {
    let store: Store

    init() throws { store = try Store.inMemory() }

    @Test func `a setting is remembered until it is forgotten`() throws {
        let priorities = Priorities(speed: 1 / 3, accuracy: 99, cost: 0)
        #expect(try store.value(of: .priorities) == nil)
        try store.set(.priorities, to: .balanced)
        try store.set(.priorities, to: priorities)
        try store.set(.theme, to: "nord")
        #expect(try store.value(of: .priorities) == priorities)
        #expect(try store.value(of: .theme) == "nord")
        try store.set(.priorities, to: nil)
        #expect(try store.value(of: .priorities) == nil)
    }

    @Test func `a setting that is not understood any more counts as not set`() throws {
        try store.set(Preference<String>("limits"), to: "of another type")
        #expect(try store.value(of: .limits) == nil)
    }

    @Test func `every conversation has a draft, and so has the one not begun`() throws {
        try store.saveDraft("one", of: 1)
        try store.saveDraft("new", of: nil)
        try store.saveDraft("one more", of: 1)
        #expect(try store.draft(of: 1) == "one more")
        #expect(try store.draft(of: nil) == "new")
        #expect(try store.draft(of: 2) == "")
        try store.saveDraft("", of: 1)
        #expect(try store.draft(of: 1) == "")
        #expect(try store.count(of: "drafts") == 1)
    }

    @Test func `what was typed comes newest first and once`() throws {
        for text in ["a", "b", "a"] { try store.rememberInput(text) }
        #expect(try store.inputs() == ["a", "b"])
        #expect(try store.inputs(limit: 1) == ["a"])
    }

    @Test func `only the newest thousand texts are kept`() throws {
        for number in 0..<1005 { try store.rememberInput("\(number)") }
        #expect(try store.inputs(limit: 5000).count == 1000)
        #expect(try store.inputs(limit: 5000).last == "5")
    }

    @Test func `outcomes come back oldest first, figures to the last bit`() throws {
        var compared = Outcome(
            .compared, of: "b", at: 5, value: 1, weight: 0.1 + 0.2, tasks: [0.1, .pi], features: [1, 255])
        compared.rival = "a"
        compared.answer = 3
        compared.decision = 4
        let rated = Outcome(.rated, of: "a", at: 2, value: 0)
        try store.record(compared)
        try store.record(rated)
        #expect(try store.outcomes() == [rated, compared])
        #expect(try store.outcomes(since: 3) == [compared])
        try store.forgetOutcomes(since: 3)
        #expect(try store.outcomes() == [rated])
    }
}
