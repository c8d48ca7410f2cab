import Dialogue
import Testing

@testable import Storage

@Suite struct ImportTests {
    private let held = Conversation(
        id: 77, title: "Tides",
        messages: [.question("Why are there tides?", at: 5), .answered("The moon pulls.", id: 9, decision: 3)]
    )

    @Test func `an imported conversation is read back as it was held, without its decision`() throws {
        let store = try Store.inMemory()
        try store.add([held])
        let read = try store.conversation(1)
        #expect(read.title == "Tides" && read.messages.map(\.text) == held.messages.map(\.text))
        #expect(read.messages.map(\.time) == held.messages.map(\.time))
        var answer = held.messages[1].answer
        answer?.decision = nil
        #expect(read.messages[1].answer == answer)
        #expect(try store.conversations().map(\.updated) == [101])
    }

    @Test func `what is imported is found, and goes on where it ended`() throws {
        let store = try Store.inMemory()
        try store.add([held, held])
        #expect(try store.search("moon").map(\.conversation) == [2, 1])
        let id = try store.append(.question("And twice a day?"), to: 1)
        #expect(try store.conversation(1).messages.map(\.id) == [1, 2, id])
    }

    @Test(arguments: [(false, 0), (true, 1)])
    func `costs count only when wished`(isCounted: Bool, requests: Int) throws {
        let store = try Store.inMemory()
        try store.add([held], countingCosts: isCounted)
        #expect(try store.usage(days: 0...1).requests == requests)
    }

    @Test(arguments: [(1e300, 253_402_300_799), (-1e300, 0), (5, 5)])
    func `a time that no calendar has is taken for the nearest`(time: Double, kept: Double) throws {
        let store = try Store.inMemory()
        try store.add([Conversation(id: 1, messages: [.question("Hi", at: time)])], countingCosts: true)
        #expect(try store.conversation(1).messages.map(\.time) == [kept])
        #expect(try store.conversations().map(\.updated) == [kept])
    }

    @Test func `an answer nobody will finish here is interrupted`() throws {
        let store = try Store.inMemory()
        try store.add([Conversation(id: 1, messages: [.question("Hi"), .waiting()])])
        #expect(try store.conversation(1).messages.last?.answer?.state == .interrupted)
    }
}
