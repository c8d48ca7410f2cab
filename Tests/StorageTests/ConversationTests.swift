import Dialogue
import Testing

@testable import Storage

@Suite struct ConversationTests {
    @Test func `what was kept comes back whole`() throws {
        let (store, conversation) = try Store.withConversation()
        var question = Message.question("what is in the picture?")
        question.attachments = [
            Attachment(name: "b.png", type: "image/png", data: [0, 255, 10]),
            Attachment(name: "a.txt", type: "text/plain", data: []),
        ]
        question.id = try store.append(question, to: conversation)
        var answer = Message.answered("a cat 🐈")
        answer.id = try store.append(answer, to: conversation)

        let loaded = try store.conversation(conversation)

        #expect(loaded == Conversation(id: conversation, title: "", messages: [question, answer]))
    }

    @Test(arguments: [
        Answer.State.waiting, .streaming, .complete(.stop), .complete(.contentFilter), .stopped, .failed("no route"),
        .interrupted,
    ])
    func `every state comes back`(state: Answer.State) throws {
        let (store, conversation) = try Store.withConversation()
        var message = Message.waiting()
        message.answer?.state = state
        try store.append(message, to: conversation)

        #expect(try store.conversation(conversation).messages.first?.answer?.state == state)
    }

    @Test func `messages of others never mix in`() throws {
        let (store, first) = try Store.withConversation()
        let second = try store.newConversation(at: 2)
        try store.append(.question("one"), to: first)
        try store.append(.question("two"), to: second)

        #expect(try store.conversation(first).messages.map(\.text) == ["one"])
        #expect(try store.conversation(second).messages.map(\.text) == ["two"])
    }

    @Test func `a branch shows its own messages and those before it`() throws {
        let (store, conversation) = try Store.withConversation()
        let question = try store.append(.question("q"), to: conversation)
        let first = try store.append(.answered("first"), to: conversation)
        try store.append(.question("and then?"), to: conversation)

        let second = try store.append(.answered("second"), to: conversation, after: question)

        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "second"])
        #expect(try store.alternatives(to: first) == [first, second])
        try store.show(branchEndingWith: first)
        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "first"])
    }

    @Test func `the list says how much was said, by whom and for how much`() throws {
        let (store, older) = try Store.withConversation()
        let newer = try store.newConversation(title: "newer", at: 500)
        try store.append(.question("q", at: 7), to: older)
        try store.append(.answered("a", model: "b", cost: 5), to: older)
        try store.append(.answered("a", model: "a", cost: 6), to: older)
        try store.append(.answered("a", model: "a", cost: 7), to: older)

        let list = try store.conversations()

        #expect(list.map(\.id) == [newer, older])
        #expect(list.map(\.messages) == [0, 4])
        #expect(list.map(\.cost.picodollars) == [0, 18])
        #expect(list.map(\.models) == [[], ["a", "b"]])
        #expect(list.map(\.updated) == [500, 101])
        #expect(try store.conversations(limit: 1, offset: 1).map(\.id) == [older])
    }

    @Test func `a deleted conversation is hidden until it is restored`() throws {
        let (store, conversation) = try Store.withConversation()
        try store.append(.question("the needle"), to: conversation)

        try store.delete(conversation, at: 9)

        #expect(try store.conversations().isEmpty)
        #expect(try store.search("needle").isEmpty)
        #expect(throws: StoreError.self) { try store.conversation(conversation) }

        try store.restore(conversation)

        #expect(try store.conversation(conversation).messages.map(\.text) == ["the needle"])
        #expect(try store.search("needle").count == 1)
    }

    @Test func `what is not there is an error that says so`() throws {
        let store = try Store.inMemory()
        let error = #expect(throws: StoreError.self) { try store.append(.question("?"), to: 42) }
        #expect(error?.kind == .missing)
        #expect(
            error?.description
                == "Could not save the message: :memory:: there is no conversation 42. It may have been deleted by another window."
        )
        #expect(throws: StoreError.self) { try store.rename(42, to: "x") }
        #expect(throws: StoreError.self) { try store.rate(42, 1) }
        #expect(throws: StoreError.self) { try store.finish(.answered("x", id: 42), at: 1) }
    }
}
