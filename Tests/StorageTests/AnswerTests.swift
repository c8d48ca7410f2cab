import Dialogue
import Testing

@testable import Storage

@Suite struct AnswerTests {
    let store: Store
    let conversation: Int64
    let answer: Int64

    init() throws {
        (store, conversation) = try Store.withConversation()
        answer = try store.append(.waiting(), to: conversation)
    }

    private var kept: Message? { get throws { try store.conversation(conversation).messages.first } }

    @Test func `a streaming answer is kept as far as it came`() throws {
        try store.updateStreaming(answer, text: "so f", reasoning: "hm")
        try store.updateStreaming(answer, text: "so far", reasoning: "hmm")

        #expect(try kept?.text == "so far")
        #expect(try kept?.answer?.reasoning == "hmm")
        #expect(try kept?.answer?.state == .streaming)
    }

    @Test func `an update that comes late does not undo the end`() throws {
        let end = Message.answered("the end", id: answer)
        try store.finish(end, at: 200)
        try store.updateStreaming(answer, text: "the e", reasoning: "")

        #expect(try kept == end)
    }

    @Test func `an answer is found by its last text, however often it is finished`() throws {
        try store.finish(.answered("a", id: answer, cost: 5), at: 200)
        try store.finish(.answered("ab", id: answer, cost: 6), at: 200)

        #expect(try store.search("ab").count == 1)
        #expect(try store.search("a").isEmpty)
    }

    @Test func `a rating changes nothing else and can be taken back`() throws {
        var end = Message.answered("a", id: answer)
        try store.finish(end, at: 200)
        try store.rate(answer, 1)
        end.answer?.rating = 1
        #expect(try kept == end)
        try store.rate(answer, nil)
        end.answer?.rating = nil
        #expect(try kept == end)
    }

    @Test func `an answer of this process is not interrupted`() throws {
        #expect(try store.markInterrupted().isEmpty)
        #expect(try kept?.answer?.state == .waiting)
    }
}

@Suite struct InterruptionTests {
    /// Processes that are gone: of an earlier start of the machine, and of this one with a number given out again.
    static let dead = [
        Owner(boot: "earlier", process: Owner.current.process, began: Owner.current.began),
        Owner(boot: Owner.current.boot, process: Owner.current.process, began: Owner.current.began + 1),
        Owner(boot: Owner.current.boot, process: 1 << 30, began: 0),
    ]

    @Test(arguments: dead)
    func `answers of a process that is gone are interrupted and keep their text`(owner: Owner) throws {
        let folder = try TemporaryFolder()
        let before = try Store(path: folder.file(), owner: owner)
        let conversation = try before.newConversation(at: 1)
        let answer = try before.append(.waiting(), to: conversation)
        try before.updateStreaming(answer, text: "so far", reasoning: "")

        let after = try Store(path: folder.file())

        #expect(try after.markInterrupted() == [answer])
        let message = try after.conversation(conversation).messages.first
        #expect(message?.answer?.state == .interrupted)
        #expect(message?.text == "so far")
        #expect(try after.search("so far").map(\.id) == [answer])
        #expect(try after.markInterrupted().isEmpty)
    }

    @Test func `a process that was thought gone may still finish its answer`() throws {
        let folder = try TemporaryFolder()
        let slow = try Store(path: folder.file(), owner: Self.dead[0])
        let conversation = try slow.newConversation(at: 1)
        let answer = try slow.append(.waiting(), to: conversation)
        try Store(path: folder.file()).markInterrupted()

        let end = Message.answered("the end", id: answer)
        try slow.finish(end, at: 200)

        #expect(try slow.conversation(conversation).messages == [end])
        #expect(try slow.search("end").count == 1)
    }

    @Test func `an owner is read as it was written`() {
        #expect(Owner(Owner.current.description) == Owner.current)
        #expect(Owner.current.isAlive)
        #expect(Owner("nonsense") == nil)
    }
}
