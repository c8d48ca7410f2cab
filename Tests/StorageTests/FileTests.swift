import Dialogue
import FoundationEssentials
import Glibc
import Testing

@testable import Storage

@Suite struct FileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func rights(_ path: String) throws -> Int {
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        return try #require(rights as? Int) & 0o777
    }

    private func error(opening path: String) -> StoreError? {
        #expect(throws: StoreError.self) { _ = try Store(path: path) }
    }

    @Test func `the file and its new folders are the owner's alone`() throws {
        let path = folder.file("deep/er/chats.sqlite")
        let store = try Store(path: path)
        _ = try store.newConversation(at: 1)
        #expect(try rights(folder.file("deep")) == 0o700)
        #expect(try rights(folder.file("deep/er")) == 0o700)
        for file in [path, path + "-wal", path + "-shm"] { #expect(try rights(file) == 0o600) }
    }

    @Test func `while a file is being opened no other program opens one beside it`() throws {
        let other = open(folder.file("."), O_RDONLY)
        defer { close(other) }
        OpeningTurn.taken(toOpen: folder.file()) { #expect(flock(other, LOCK_EX | LOCK_NB) != 0) }
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    }

    @Test func `a file that others may read is closed to them`() throws {
        try Data().write(to: URL(filePath: folder.file()))
        #expect(chmod(folder.file(), 0o644) == 0)
        _ = try Store(path: folder.file())
        #expect(try rights(folder.file()) == 0o600)
    }

    @Test func `what is written is on the disk before the method returns`() throws {
        let store = try Store(path: folder.file())
        let full = 2
        #expect(try store.pragma("synchronous") == full)
    }

    @Test func `another store sees what this one keeps, and what is kept stays when both are gone`() throws {
        do {
            let (one, other) = (try Store(path: folder.file()), try Store(path: folder.file()))
            let conversation = try one.newConversation(at: 1)
            for number in 0..<20 {
                try (number % 2 == 0 ? one : other).append(.question("\(number)"), to: conversation)
            }
            #expect(try one.conversation(conversation) == other.conversation(conversation))
        }
        let later = try Store(path: folder.file())
        #expect(try later.conversation(1).messages.map(\.text) == (0..<20).map(String.init))
    }

    @Test func `stores that write at the same time wait for each other`() async throws {
        let path = folder.file()
        let conversation = try Store(path: path).newConversation(at: 1)
        try await withThrowingTaskGroup { group in
            for writer in 0..<3 {
                group.addTask {
                    let store = try Store(path: path)
                    for number in 0..<10 { try store.append(.question("\(writer) \(number)"), to: conversation) }
                }
            }
            try await group.waitForAll()
        }
        let kept = try Store(path: path)
        #expect(try kept.count(of: "messages") == 30)
        #expect(try kept.conversation(conversation).messages.count == 30)
        try kept.verify()
    }

    @Test func `a file that is no database is named, and left as it is`() throws {
        let text = Data("dear diary, this is surely no database".utf8)
        try text.write(to: URL(filePath: folder.file()))
        let error = error(opening: folder.file())
        #expect(error?.kind == .corrupt)
        #expect(error?.description.contains(folder.file()) == true)
        #expect(try Data(contentsOf: URL(filePath: folder.file())) == text)
    }

    @Test func `a damaged database is found`() throws {
        do {
            let store = try Store(path: folder.file())
            let conversation = try store.newConversation(at: 1)
            for number in 0..<200 { try store.append(.question("text \(number)"), to: conversation) }
            try store.compact()
        }
        var bytes = try Data(contentsOf: URL(filePath: folder.file()))
        let half = bytes.count / 2
        bytes.replaceSubrange(half..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - half))
        try bytes.write(to: URL(filePath: folder.file()))

        let error = #expect(throws: StoreError.self) { try Store(path: folder.file()).verify() }
        #expect(error?.kind == .corrupt)
    }

    @Test func `a place that cannot be is named`() throws {
        #expect(error(opening: "/dev/null/chats.sqlite")?.kind == .unreachable)
        #expect(error(opening: folder.path)?.kind == .unreachable)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a folder that may not be written is named`() throws {
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        #expect(error(opening: folder.file())?.kind == .readOnly)
    }

    @Test func `a full disk loses only what did not fit`() throws {
        let store = try Store(path: folder.file())
        let conversation = try store.newConversation(at: 1)
        try store.append(.question("kept"), to: conversation)
        let pages = try #require(try store.pragma("page_count"))
        _ = try store.pragma("max_page_count", pages)

        let error = #expect(throws: StoreError.self) {
            try store.append(.question(String(repeating: "too much ", count: 10_000)), to: conversation)
        }

        #expect(error?.kind == .full)
        #expect(try store.conversation(conversation).messages.map(\.text) == ["kept"])
        _ = try store.pragma("max_page_count", pages * 10)
        try store.append(.question("later"), to: conversation)
        #expect(try store.conversation(conversation).messages.map(\.text) == ["kept", "later"])
        try store.verify()
    }
}

@Suite struct CrashTests {
    @Test func `what was kept survives a kill at any moment, and no message is half there`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: folder.file())
        let conversation = try store.newConversation(at: 1)
        let texts = (0..<12).map { "message \($0) " + String(repeating: "x", count: 3000) }
        for text in texts { try store.append(.question(text), to: conversation) }
        let log = try Data(contentsOf: URL(filePath: folder.file() + "-wal")).count

        for (number, length) in stride(from: 0, through: log, by: 9973).enumerated() {
            let copy = folder.file("copy-\(number)")
            try folder.copy(folder.file(), to: copy, logLength: length)
            let after = try Store(path: copy)
            try after.verify()
            guard try !after.conversations().isEmpty else { continue }
            let kept = try after.conversation(conversation).messages.map(\.text)
            #expect(kept == Array(texts.prefix(kept.count)))
        }

        try folder.copy(folder.file(), to: folder.file("whole"))
        #expect(try Store(path: folder.file("whole")).conversation(conversation).messages.map(\.text) == texts)
    }
}
