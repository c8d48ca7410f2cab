import Dialogue
import FoundationEssentials
import Routing
import Testing

@testable import Storage

@Suite struct PurgingTests {
    @Test func `a purged conversation is gone, what it cost is not`() throws {
        let (store, doomed) = try Store.withConversation()
        let other = try store.newConversation(at: 2)
        try store.append(.question("the needle"), to: doomed)
        try store.append(.answered("another needle"), to: doomed)
        try store.spend(5, at: 101)
        try store.append(.waiting(), to: doomed)
        try store.append(.question("a third needle"), to: other)
        try store.saveDraft("draft", of: doomed)
        for text in ["the needle", "a third needle"] { try store.rememberInput(text) }

        let erased = try store.purge(doomed)

        #expect(erased.count == 3, "its messages, for what is kept of them elsewhere")
        #expect(try store.inputs() == ["a third needle"], "what was typed there")
        #expect(try store.conversations().map(\.id) == [other])
        #expect(try store.search("needle").map(\.conversation) == [other])
        #expect(try store.draft(of: doomed) == "")
        #expect(try store.count(of: "messages") == 1)
        #expect(try store.count(of: "answers") == 0)
        #expect(try store.spentToday(at: 101).picodollars == 5)
        #expect(throws: StoreError.self) { try store.purge(doomed) }
    }

    @Test func `a provider's words on a failure go with the conversation, as they may quote it`() throws {
        let (store, doomed) = try Store.withConversation()
        let answer = try store.append(.waiting(), to: doomed)
        var attempt = Attempt(number: 1, provider: "p", model: "m", started: 0, ended: 1, outcome: .failed)
        (attempt.answer, attempt.failure) = (answer, Failure(.moderation, "You said: the needle"))
        try store.record(attempt)

        try store.purge(doomed)

        #expect(try store.attempts(forAnswer: answer).map(\.failure?.message) == [""])
    }

    @Test func `a number is never given twice`() throws {
        let (store, conversation) = try Store.withConversation()
        let message = try store.append(.question("q"), to: conversation)
        try store.purge(conversation)
        let next = try store.newConversation(at: 2)
        #expect(next > conversation)
        #expect(try store.append(.question("q"), to: next) > message)
    }

    @Test func `nothing that was said is left in the file once it is forgotten`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.file())
        let secret = "xyzzyplugh"
        let conversation = try store.newConversation(title: secret, at: 1)
        var question = Message.question(String(repeating: secret + " ", count: 2000))
        question.attachments = [Attachment(name: secret, type: "t", data: Array(secret.utf8))]
        try store.append(question, to: conversation)
        try store.append(.answered(secret), to: conversation)
        try store.spend(5, at: 101)
        try store.saveDraft(secret, of: conversation)
        try store.rememberInput(secret)
        let query = Query.sample()
        let decision = try store.record(
            .sample(of: query),
            madeFrom: query,
            in: conversation,
            for: 1,
            at: 1,
            taking: 0
        )

        try store.forget()

        #expect(try store.conversations().isEmpty)
        #expect(try store.search(secret).isEmpty)
        #expect(try store.inputs().isEmpty)
        #expect(try store.spentToday(at: 101).picodollars == 5)
        #expect(try store.decision(decision).query == query)
        for file in [folder.file(), folder.file() + "-wal"] {
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(bytes.firstRange(of: Data(secret.utf8)) == nil)
        }
    }

    @Test func `a compacted store is smaller and holds the same`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.file())
        let doomed = try store.newConversation(at: 1)
        let kept = try store.newConversation(at: 1)
        for _ in 0..<20 { try store.append(.question(String(repeating: "long ", count: 2000)), to: doomed) }
        try store.append(.question("stays"), to: kept)
        try store.purge(doomed)
        let before = try #require(try store.pragma("page_count"))

        try store.compact()

        #expect(try #require(try store.pragma("page_count")) < before)
        #expect(try store.search("stays").count == 1)
        #expect(try store.search("long").isEmpty)
        try store.verify()
    }

    @Test func `an export has every conversation that is not deleted`() throws {
        let (store, first) = try Store.withConversation()
        let second = try store.newConversation(title: "two", at: 2)
        try store.append(.question("q"), to: second)
        try store.delete(first, at: 3)
        var exported: [Conversation] = []
        try store.forEachConversation { exported.append($0) }
        #expect(exported == [try store.conversation(second)])
    }
}
