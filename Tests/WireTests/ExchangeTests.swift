import Dialogue
import Testing
import Wire

struct ExchangeTests {
    private static let overloaded = Failure(.overloaded, "m", isRetryable: true)

    private static let outcomes: [([Piece], Exchange.Outcome?)] = [
        ([], nil),
        ([.alive, .model("m"), .text("a")], nil),
        ([.text("a"), .finish(.stop, native: nil)], .complete),
        ([.finish(.stop, native: nil)], .complete),
        ([.finish(.contentFilter, native: nil)], .blocked),
        ([.text("a"), .finish(.contentFilter, native: nil)], .complete),
        ([.text("a"), .failure(overloaded)], .failed),
        ([.text("a"), .failure(Failure(.brokenStream, "m"))], .truncated),
        ([.finish(.error, native: nil), .failure(overloaded)], .failed),
        ([.finish(.stop, native: nil), .restart], nil),
    ]

    @Test(arguments: outcomes)
    func `only a finish makes an answer complete`(pieces: [Piece], outcome: Exchange.Outcome?) {
        #expect(Exchange(pieces).outcome == outcome)
    }

    @Test(arguments: [
        ([Piece.alive, .model("m"), .usage(Usage())], false), ([.text("a")], true), ([.reasoning("a")], true),
        ([.toolCall(ToolCallPiece(index: 0))], true), ([.text("a"), .restart], false),
    ])
    func `an answer has begun with its first words, and no longer when it starts anew`(
        pieces: [Piece], hasBegun: Bool
    ) {
        #expect(Exchange(pieces).hasBegun == hasBegun)
    }

    @Test func `text adds up, facts are replaced, and the first failure stays`() {
        let answer = Exchange([
            .text("a"), .model("x"), .usage(Usage(promptTokens: 1)), .text("b"), .model("y"),
            .usage(Usage(promptTokens: 2)), .failure(Self.overloaded), .failure(Failure(.server, "later")),
        ])
        #expect(answer.text == "ab")
        #expect(answer.model == "y")
        #expect(answer.usage == Usage(promptTokens: 2))
        #expect(answer.failure == Self.overloaded)
    }

    @Test func `tool calls gather their pieces, and a piece out of order is ignored`() {
        let answer = Exchange([
            .toolCall(ToolCallPiece(index: 0, id: "a", name: "f")),
            .toolCall(ToolCallPiece(index: 0, arguments: "{")), .toolCall(ToolCallPiece(index: 5, arguments: "?")),
            .toolCall(ToolCallPiece(index: 0, arguments: "}")), .toolCall(ToolCallPiece(index: -1)),
        ])
        #expect(answer.toolCalls.map(\.arguments) == ["{}"])
        #expect(answer.toolCalls.first?.id == "a")
    }
}
