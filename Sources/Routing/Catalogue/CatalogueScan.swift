/// Finds the lines of each model in a catalogue, without reading more of them than their names.
///
/// # Format
///
/// Lines of fields with a tab between; the first field says what a line is.
///
///     catalogue  1
///     source     letter  name  date
///     parameter  letter  name
///     guess      name    a coefficient in thousandths for each task, with spaces between
///     family     name    hundredths of a logit
///     oldest     family  the oldest known version and its ability, in hundredths
///     model      id  released  prices  context  output  inputs  outputs  parameters  open  keys
///     effort     name or -  ! for the standard one  reasoning  first token  rate  abilities, with spaces between
///
/// Prices are six whole numbers of picodollars with commas between (prompt, completion, cached, cache write, request,
/// image), a number left out where not known; `-` for no price. Beliefs are hundredths: `mean:spread`, an ability
/// followed by its source's letter.
struct CatalogueScan {
    private(set) var header = CatalogueHeader()
    private(set) var rows: [Range<Int>] = []
    private(set) var places: [UInt64: Int32] = [:]
    private(set) var problems: [String] = []

    /// Reads all lines.
    mutating func read(_ bytes: [UInt8]) {
        places.reserveCapacity(bytes.count / 64)
        var cursor = ByteCursor(bytes, 0..<bytes.count)
        while !cursor.isAtEnd {
            let line = cursor.range(to: UInt8(ascii: "\n"))
            if !line.isEmpty { readLine(bytes, line) }
        }
    }

    private mutating func readLine(_ bytes: [UInt8], _ line: Range<Int>) {
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "e"):
            guard let last = rows.indices.last else { return problems.append("an effort before any model") }
            rows[last] = rows[last].lowerBound..<line.upperBound
        case UInt8(ascii: "m"):
            file(ByteCursor(bytes, line))
            rows.append(line)
        default:
            readHeader(bytes, line)
        }
    }

    private mutating func readHeader(_ bytes: [UInt8], _ line: Range<Int>) {
        let text = String(decoding: bytes[line], as: UTF8.self)
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if !header.read(fields) { problems.append("no such line: \(text.prefix(60))") }
    }

    /// Files the next row under its id and its keys; the first to claim a key has it.
    private mutating func file(_ line: ByteCursor) {
        var cursor = line
        let tab = UInt8(ascii: "\t")
        _ = cursor.range(to: tab)
        claim(cursor.hash(to: tab))
        for _ in 0..<8 { _ = cursor.range(to: tab) }
        while !cursor.isAtEnd { claim(cursor.hash(to: UInt8(ascii: " "))) }
    }

    private mutating func claim(_ hash: UInt64) {
        if places[hash] == nil { places[hash] = Int32(rows.count) }
    }

    /// The 64-bit FNV-1a hash of a key: a table by hashes needs no string for each key.
    static func hash(_ key: String) -> UInt64 { key.utf8.reduce(hashOfNothing, hash) }

    static let hashOfNothing: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
