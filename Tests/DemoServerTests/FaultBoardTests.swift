import Testing

@testable import DemoServer

struct FaultBoardTests {
    private let board = FaultBoard(seed: 1)
    private let steady = DemoFleet.standard.members[0]

    @Test func `a fault is met as often as it was asked for`() {
        board.post(.cut, for: steady.id, times: 2)
        #expect([board.take(for: steady), board.take(for: steady), board.take(for: steady)] == [.cut, .cut, nil])
    }

    @Test func `faults for all are met by any, in order`() {
        board.post(.tooManyRequests, for: FaultBoard.anyModel, times: 1)
        board.post(.empty, for: steady.id, times: 1)
        #expect([board.take(for: steady), board.take(for: steady)] == [.tooManyRequests, .empty])
    }

    @Test func `another model's faults are not met`() {
        board.post(.cut, for: "demo/deep-owl", times: 1)
        #expect(board.take(for: steady) == nil)
    }

    @Test func `none takes back what is due`() {
        board.post(.cut, for: steady.id, times: 5)
        board.post(.cut, for: steady.id, times: 0)
        #expect(board.take(for: steady) == nil)
    }

    @Test func `the flaky one fails now and then, and the same way each time`() throws {
        let moody = try #require(DemoFleet.standard["demo/moody-goose"])
        let first = (0..<200).map { _ in board.take(for: moody) }
        let again = FaultBoard(seed: 1)
        #expect(first == (0..<200).map { _ in again.take(for: moody) })
        #expect((40...80).contains(first.count { $0 != nil }))
    }
}
