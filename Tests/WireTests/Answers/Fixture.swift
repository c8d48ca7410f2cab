import Dialogue
import Testing
import Wire

/// A made-up answer with the pieces that mean the same.
struct Fixture: Sendable, CustomTestStringConvertible {
    var title: String
    var dialect: DialectName
    var body: String
    var meaning: [Piece]

    init(_ title: String, _ dialect: DialectName, _ body: String, _ meaning: [Piece]) {
        self.title = title
        self.dialect = dialect
        self.body = body
        self.meaning = meaning
    }

    var testDescription: String { title }

    static let all = openAI + openRouter + local + anthropic + gemini + responses
}

struct FixtureTests {
    @Test(arguments: Fixture.all)
    func `an answer means what its pieces mean`(fixture: Fixture) {
        #expect(Exchange(fixture.body, in: fixture.dialect.translator) == Exchange(fixture.meaning))
    }

    @Test(arguments: Fixture.all)
    func `an answer means the same however it is cut`(fixture: Fixture) {
        let body = Array(fixture.body.utf8)
        let meaning = Exchange(fixture.meaning)
        #expect(Exchange(body, in: fixture.dialect.translator, cutAt: Cuts.every(1, of: body.count)) == meaning)
        Exchange.cutOnceAnywhere(body, in: fixture.dialect.translator) { cut, answer in
            #expect(answer == meaning, "cut at \(cut)")
        }
    }

    @Test(arguments: Fixture.all)
    func `an answer means the same with other line ends`(fixture: Fixture) {
        for lineEnd in ["\r\n", "\r"] {
            let body = fixture.body.replacing("\n", with: lineEnd)
            #expect(Exchange(body, in: fixture.dialect.translator) == Exchange(fixture.meaning))
        }
    }
}
