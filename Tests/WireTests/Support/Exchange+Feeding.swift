import Dialogue
import Wire

extension Exchange {
    /// The answer that a body makes in a dialect, cut at the given places.
    init(_ body: [UInt8], in dialect: any Dialect, cutAt cuts: [Int] = [], clean: Bool = true) {
        var reader = dialect.answerReader()
        var exchange = Exchange()
        Cuts.feed(body, cutAt: cuts) { for piece in reader.read($0) { exchange.take(piece) } }
        for piece in reader.end(clean: clean) { exchange.take(piece) }
        self = exchange
    }

    /// The answer that a text makes in a dialect.
    init(_ body: String, in dialect: any Dialect, clean: Bool = true) {
        self.init(Array(body.utf8), in: dialect, clean: clean)
    }

    /// The answers that a body makes when it is cut in two, once at every byte.
    static func cutOnceAnywhere(_ body: [UInt8], in dialect: any Dialect, each check: (Int, Exchange) -> Void) {
        var reader = dialect.answerReader()
        var start = Exchange()
        for cut in body.indices {
            var (rest, answer) = (reader, start)
            for piece in rest.read(body.span.bytes.extracting(droppingFirst: cut)) { answer.take(piece) }
            for piece in rest.end(clean: true) { answer.take(piece) }
            check(cut, answer)
            for piece in reader.read(body.span.bytes.extracting(cut..<cut + 1)) { start.take(piece) }
        }
    }
}
