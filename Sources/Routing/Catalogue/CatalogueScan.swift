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
///     model      id  released  prices  context  output  inputs  outputs  parameters  open  keys
///     effort     name or -  ! for the standard one  reasoning  first token  rate  abilities
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
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if start < end { readLine(bytes, start..<end) }
            start = end + 1
        }
    }

    private mutating func readLine(_ bytes: [UInt8], _ line: Range<Int>) {
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "e"):
            guard let last = rows.indices.last else { return problems.append("an effort before any model") }
            rows[last] = rows[last].lowerBound..<line.upperBound
        case UInt8(ascii: "m"):
            file(bytes, line)
        default:
            readHeader(bytes, line)
        }
    }

    private mutating func readHeader(_ bytes: [UInt8], _ line: Range<Int>) {
        let text = String(decoding: bytes[line], as: UTF8.self)
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if !header.read(fields) { problems.append("no such line: \(text.prefix(60))") }
    }

    /// Files a model under its id and its keys; the first to claim a key has it.
    private mutating func file(_ bytes: [UInt8], _ line: Range<Int>) {
        let place = Int32(rows.count)
        rows.append(line)
        let fields = bytes[line].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard fields.count == CatalogueRow.modelFields else { return }
        places[Self.hash(fields[1])] = places[Self.hash(fields[1])] ?? place
        for key in fields[10].split(separator: UInt8(ascii: " ")) {
            let hash = Self.hash(key)
            places[hash] = places[hash] ?? place
        }
    }

    /// The 64-bit FNV-1a hash of a key: a table by hashes needs no string for each key.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
