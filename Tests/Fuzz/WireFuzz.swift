import Dialogue
import Glibc
import Wire

/// What libFuzzer calls with each input. The first byte says how the rest is cut into pieces; which reader gets it is said by
/// the environment, so that each run gives all its inputs to one of them.
///
/// Beyond "no trap", every input must give the same answer whole and cut: a reader may not depend on where a network cuts.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    target(bytes, start[0])
    return 0
}

/// What is given the inputs, by the name in the environment.
private let target: @Sendable ([UInt8], UInt8) -> Void = {
    let name = getenv("FUZZ_READER").map { String(cString: $0) } ?? "framing"
    if name == "bodies" { return readBody }
    guard let dialect = DialectName(named: name)?.dialect else { return readFrames }
    return { bytes, cut in readAnswer(of: dialect, bytes, cut) }
}()

@Sendable private func readFrames(_ bytes: [UInt8], _ cut: UInt8) {
    let step = 1 + Int(cut) % 64
    check(Framing(bytes, step: bytes.count) == Framing(bytes, step: step), "framing depends on the cuts")
    _ = Framing(bytes, step: step, limit: 256)  // What is kept of a line that is too long depends on the cuts.
}

private func readAnswer(of dialect: any Dialect, _ bytes: [UInt8], _ cut: UInt8) {
    let (whole, pieces) = (answer(dialect, bytes, step: bytes.count), answer(dialect, bytes, step: 1 + Int(cut) % 64))
    check(whole == pieces, "the answer depends on the cuts")
}

/// Replies that are no streams: errors, and lists of models.
@Sendable private func readBody(_ bytes: [UInt8], _ choice: UInt8) {
    let dialect = DialectName.allCases[Int(choice) % DialectName.allCases.count].dialect
    _ = dialect.failure(status: 400 + Int(choice), headers: [], body: bytes)
    _ = try? dialect.models(from: bytes, provider: "fuzz")
}

private func check(_ holds: Bool, _ complaint: String) {
    guard !holds else { return }
    print(complaint)
    abort()
}

/// The events of a stream, and what is left at its end.
private struct Framing: Equatable {
    private var items: [EventStreamParser.Item] = []
    private var pendingData: [UInt8]?
    private var lastID: String
    private var reconnectionTime: Int?

    init(_ bytes: [UInt8], step: Int, limit: Int = EventStreamParser.maximumEventSize) {
        var parser = EventStreamParser(maximumSize: limit)
        for piece in bytes.pieces(of: step) { items += parser.read(piece.span.bytes) }
        let end = parser.close()
        items += end.items
        (pendingData, lastID, reconnectionTime) = (end.pendingData, parser.lastID, parser.reconnectionTime)
    }
}

/// What a whole answer comes to, without what only tells that the connection lives.
private func answer(_ dialect: any Dialect, _ bytes: [UInt8], step: Int) -> Exchange {
    var reader = dialect.answerReader()
    var exchange = Exchange()
    for piece in bytes.pieces(of: step) {
        for said in reader.read(piece.span.bytes) { exchange.take(said) }
    }
    for said in reader.end(clean: true) { exchange.take(said) }
    return exchange
}

extension [UInt8] {
    fileprivate func pieces(of size: Int) -> [[UInt8]] {
        guard !isEmpty else { return [] }
        return stride(from: 0, to: count, by: Swift.max(1, size)).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
