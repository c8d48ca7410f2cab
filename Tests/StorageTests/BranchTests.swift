import Dialogue
import Testing

@testable import Storage

@Suite struct BranchTests {
    @Test func `showing a branch through a message shows it to the end of what was written last below it`() throws {
        let (store, conversation) = try Store.withConversation()
        let question = try store.append(.question("q"), to: conversation)
        let first = try store.append(.answered("first"), to: conversation)
        let follow = try store.append(.question("more?"), to: conversation)
        try store.append(.answered("older"), to: conversation)
        try store.append(.answered("newer"), to: conversation, after: follow)
        try store.append(.answered("second"), to: conversation, after: question)

        #expect(try store.show(branchThrough: first) == conversation)

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
}
