import Dialogue
import Testing

@testable import Storage

@Suite struct BranchTests {
    @Test func `showing a branch through a message shows it to the end of what was written last below it`() throws {
        let (store, conversation, branches) = try Store.branching()

        #expect(try store.show(branchThrough: branches.first) == conversation)

        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "first", "more?", "newer"])
    }

    @Test func `a branch without anything below it ends with the message itself`() throws {
        let (store, conversation) = try Store.withConversation()
        let question = try store.append(.question("q"), to: conversation)
        let first = try store.append(.answered("first"), to: conversation)
        try store.append(.answered("second"), to: conversation, after: question)

        try store.show(branchThrough: first)

        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "first"])
    }

    @Test func `a message that is not there is named`() throws {
        let (store, _) = try Store.withConversation()
        #expect(throws: StoreError.self) { try store.show(branchThrough: 4711) }
    }

    @Test func `a message is revealed at its place, and its branch shown where another was`() throws {
        let (store, conversation, branches) = try Store.branching()

        #expect(try store.reveal(branches.question) == (conversation, 0))
        #expect(try store.reveal(branches.second) == (conversation, 1))
        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "second"])
        #expect(try store.reveal(branches.first) == (conversation, 1))
        #expect(try store.reveal(branches.follow) == (conversation, 2))
        #expect(try store.conversation(conversation).messages.map(\.text) == ["q", "first", "more?", "newer"])
        #expect(throws: StoreError.self) { try store.reveal(4711) }
    }

    @Test func `another beginning stands beside the first, in the same conversation`() throws {
        let (store, conversation) = try Store.withConversation()
        let first = try store.append(.question("why?"), to: conversation)
        try store.append(.answered("because"), to: conversation)

        let second = try store.append(.question("why, briefly?"), toBeginningOf: conversation)

        #expect(try store.conversation(conversation).messages.map(\.text) == ["why, briefly?"])
        #expect(try store.alternatives(to: second) == [first, second])
        try store.show(branchThrough: first)
        #expect(try store.conversation(conversation).messages.map(\.text) == ["why?", "because"])
    }

    @Test func `another beginning of a conversation that is not there is refused`() throws {
        let (store, _) = try Store.withConversation()
        #expect(throws: StoreError.self) { try store.append(.question("q"), toBeginningOf: 4711) }
    }

    @Test func `a branch is read from any of its messages back to its beginning, newest first`() throws {
        let (store, conversation) = try Store.withConversation()
        let question = try store.append(.question("q"), to: conversation)
        try store.append(.answered("first"), to: conversation)
        let other = try store.newConversation(at: 2)
        try store.append(.question("elsewhere"), to: other)
        let second = try store.append(.answered("second"), to: conversation, after: question)
        var follow = Message.question("and this?")
        follow.attachments = [Attachment(name: "a.png", type: "image/png", data: [1, 2])]
        let last = try store.append(follow, to: conversation)
        try store.append(.answered("later"), to: conversation)

        #expect(try store.walked(backFrom: last).map(\.text) == ["and this?", "second", "q"])
        #expect(try store.walked(backFrom: last).first?.attachments == follow.attachments)
        #expect(try store.branch(endingWith: second).map(\.text) == ["q", "second"])
        #expect(try store.walked(backFrom: 4711).isEmpty)
    }

    @Test func `what the caller throws ends the reading and reaches the caller`() throws {
        struct Enough: Error {}
        let (store, conversation) = try Store.withConversation()
        try store.append(.question("q"), to: conversation)
        let last = try store.append(.answered("a"), to: conversation)
        #expect(throws: Enough.self) { try store.forEachMessage(backFrom: last) { _ in throw Enough() } }
    }

    @Test func `a conversation's last message shown is known without reading the others`() throws {
        let (store, conversation) = try Store.withConversation()
        #expect(try store.heading(of: conversation).last == nil)
        let question = try store.append(.question("q"), to: conversation)
        try store.append(.answered("a"), to: conversation)
        try store.show(branchEndingWith: question)
        try store.rename(conversation, to: "Sky")
        #expect(try store.heading(of: conversation) == ("Sky", question))
        try store.delete(conversation, at: 9)
        #expect(throws: StoreError.self) { try store.heading(of: conversation) }
    }
}

extension Store {
    fileprivate func walked(backFrom last: Int64) throws -> [Message] {
        var messages: [Message] = []
        try forEachMessage(backFrom: last) { messages.append($0) }
        return messages
    }

    /// A question with two answers, the first of them with a question below it that has two answers too; the second is shown.
    fileprivate static func branching() throws -> (
        store: Store, conversation: Int64, branches: (question: Int64, first: Int64, follow: Int64, second: Int64)
    ) {
        let (store, conversation) = try Store.withConversation()
        let question = try store.append(.question("q"), to: conversation)
        let first = try store.append(.answered("first"), to: conversation)
        let follow = try store.append(.question("more?"), to: conversation)
        try store.append(.answered("older"), to: conversation)
        try store.append(.answered("newer"), to: conversation, after: follow)
        let second = try store.append(.answered("second"), to: conversation, after: question)
        return (store, conversation, (question, first, follow, second))
    }
}
