import Dialogue
import Testing

@testable import Storage

/// A database of every version that was released, opened by this one.
@Suite struct MigrationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [SchemaOneFixture.script])
    func `a file of an earlier version ends up like a new one`(script: String) throws {
        try Schema.run(script, onFileAt: folder.file())
        let old = try Store(path: folder.file())
        let new = try Store(path: folder.file("new.sqlite"))
        #expect(try Schema.statements(of: old.database) == Schema.statements(of: new.database))
        try old.verify()
    }

    @Test func `nothing of the first version is lost`() throws {
        try Schema.run(SchemaOneFixture.script, onFileAt: folder.file())
        let store = try Store(path: folder.file(), days: .utc)

        var question = Message(id: 1, role: .user, text: "What is in the picture?", time: 100.5)
        question.attachments = [Attachment(name: "cat.png", type: "image/png", data: [0x89, 0x50, 0x4E, 0x47])]
        var answer = Message.answered("a cat", id: 3)
        answer.time = 102
        answer.answer?.state = .complete(.stop)
        answer.answer?.reasoning = "hm"
        answer.answer?.rating = 1
        answer.answer?.failures = [FailedAttempt(model: "anvil/two", reason: "429", seconds: 0.25)]
        #expect(try store.conversation(1) == Conversation(id: 1, title: "Cats", messages: [question, answer]))
        #expect(try store.alternatives(to: 3) == [2, 3])
        #expect(try store.conversations().map(\.title) == ["Cats"])
        #expect(try store.search("cat").map(\.id) == [3])
        #expect(try store.spentToday(at: 1).picodollars == 1_500_000)
        #expect(try store.attempts(forAnswer: 3).map(\.failure?.kind) == [.rateLimit])
        #expect(try store.outcomes().map(\.tasks) == [[0.5]])
        #expect(try store.value(of: .theme) == "nord")
        #expect(try store.draft(of: 1) == "and then?")
        #expect(try store.inputs() == ["What is in the picture?"])
        try store.purge(1)
        #expect(try store.search("cat").isEmpty)
    }

    @Test func `a file of a newer version is left alone`() throws {
        try Schema.run(
            SchemaOneFixture.script + "INSERT INTO grdb_migrations VALUES ('a later one');",
            onFileAt: folder.file()
        )
        let error = #expect(throws: StoreError.self) { try Store(path: folder.file()) }
        #expect(error?.kind == .newer)
        #expect(error?.description.contains("Install the newer version") == true)
    }
}
