/// Models' names with `*` for any run of characters, such as `openai/*` or `*:free`.
///
/// Every decision tries them on hundreds of names, so they are cut at their stars once, and lie side by side: patterns with
/// arrays of their own would have these counted at each name.
public struct Patterns: Sendable {
    /// The patterns as they were written.
    public let texts: [String]
    private var bytes: [UInt8] = []
    /// What stands before, between and after the stars, as places in the bytes; one piece where there is no star.
    private var pieces: [Range<Int>] = []
    /// For each pattern one past its last piece.
    private var ends: [Int] = []

    /// Patterns by their texts.
    public init(_ texts: [String]) {
        self.texts = texts
        // Every decision cuts its limits' patterns anew, so each array asks for memory once.
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
        for text in texts { bytes.append(contentsOf: text.utf8) }
        pieces.reserveCapacity(texts.count + bytes.count { $0 == Self.star })
        ends.reserveCapacity(texts.count)
        var start = 0
        for text in texts {
            let end = start + text.utf8.count
            cut(start..<end)
            start = end
        }
    }

    private static let star = UInt8(ascii: "*")

    /// Adds the pieces of the pattern at some bytes.
    private mutating func cut(_ range: Range<Int>) {
        var start = range.lowerBound
        for place in range where bytes[place] == Self.star {
            pieces.append(start..<place)
            start = place + 1
        }
        pieces.append(start..<range.upperBound)
        ends.append(pieces.count)
    }

    /// The place of the first pattern that a whole name fits; nil where it fits none. Takes time in proportion to the product
    /// of the name's length and all of theirs at most.
    public func first(fitting name: String) -> Int? {
        let name = name.utf8Span.span
        var start = 0
        for number in ends.indices {
            if fits(name, start..<ends[number]) { return number }
            start = ends[number]
        }
        return nil
    }

    /// The place of the first pattern that a candidate's id fits, or its model's.
    @inline(__always)
    func first(fitting id: String, of model: String) -> Int? {
        let byModel = first(fitting: model)
        // An id says more than the model's only where an effort follows.
        guard id.utf8.count != model.utf8.count, let byID = first(fitting: id) else { return byModel }
        return min(byID, byModel ?? byID)
    }

    /// The first and the last piece stand at the ends, and what is between comes in order: each as early as can be, which
    /// leaves the most room to the next.
    @inline(__always)
    private func fits(_ name: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let (first, last) = (pieces[range.lowerBound], pieces[range.upperBound - 1])
        guard range.count > 1 else { return name.count == first.count && has(name, first, at: 0) }
        let end = name.count - last.count
        guard first.count <= end, has(name, first, at: 0), has(name, last, at: end) else { return false }
        var place = first.count
        for number in range.dropFirst().dropLast() {
            let piece = pieces[number]
            while place + piece.count <= end, !has(name, piece, at: place) { place += 1 }
            place += piece.count
            guard place <= end else { return false }
        }
        return true
    }

    /// Whether a piece stands in a name at a place that leaves room for it.
    @inline(__always)
    private func has(_ name: Span<UInt8>, _ piece: Range<Int>, at place: Int) -> Bool {
        var offset = 0
        while offset < piece.count, name[place + offset] == bytes[piece.lowerBound + offset] { offset += 1 }
        return offset == piece.count
    }
}
