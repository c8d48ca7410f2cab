/// Reads fields and numbers from bytes in one pass, without a string or an array for each.
struct ByteCursor {
    private let bytes: [UInt8]
    private(set) var place: Int
    private let end: Int

    /// A cursor at the start of a range.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        place = range.lowerBound
        end = range.upperBound
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { place >= end }

    /// The byte at the cursor; nil at the end.
    var next: UInt8? { place < end ? bytes[place] : nil }

    /// Steps over one byte if it is the expected one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    /// Steps over one byte, whatever it is.
    mutating func take() -> UInt8? {
        guard let byte = next else { return nil }
        place += 1
        return byte
    }

    /// Steps over everything up to a byte, and over that; what lay before it. All that is left where there is none.
    mutating func range(to byte: UInt8) -> Range<Int> {
        let start = place
        while place < end, bytes[place] != byte { place += 1 }
        let range = start..<place
        place = min(end, place + 1)
        return range
    }

    /// The 64-bit FNV-1a hash of the bytes up to one, stepping over both.
    mutating func hash(to byte: UInt8) -> UInt64 {
        var hash = CatalogueScan.hashOfNothing
        while place < end, bytes[place] != byte {
            hash = CatalogueScan.hash(hash, bytes[place])
            place += 1
        }
        place = min(end, place + 1)
        return hash
    }

    /// Steps over a whole number, perhaps negative, of at most 17 digits; nil where there is none.
    mutating func number() -> Int? {
        let isNegative = skip(UInt8(ascii: "-"))
        let start = place
        var number = 0
        while place < end, bytes[place].isDigit, place - start < 17 {
            number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place == start ? nil : isNegative ? -number : number
    }

    /// Steps over a mean and a spread in hundredths, with a colon between; nil unless the spread is above zero.
    mutating func belief() -> (mean: Double, spread: Double)? {
        guard let mean = number(), skip(UInt8(ascii: ":")), let spread = number(), spread > 0 else { return nil }
        return (Double(mean) / 100, Double(spread) / 100)
    }
}
