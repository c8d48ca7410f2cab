/// What the lines of a text look like.
struct LineTally {
    private var lengths: [Double] = []
    private var bullets = 0.0
    private var numbered = 0.0
    private var options = 0.0
    private var romans = 0.0
    private var tableRows = 0.0

    /// Looks at each line once; lines of nothing but space do not count.
    init(_ text: ScannedText) {
        var start = 0
        while start < text.count {
            let end = text.raw[start...].firstIndex(of: 0x0A) ?? text.count
            if let first = (start..<end).first(where: { text.kinds[$0] != .space }) {
                lengths.append(Double(end - start))
                look(at: text.raw[first..<end])
            }
            start = end + 1
        }
    }

    /// Writes what was seen as signals.
    func write(to structure: inout Structure) {
        let count = Double(max(1, lengths.count))
        let total = max(1, lengths.reduce(0, +))
        let mean = total / count
        let variance = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        structure[.logLines] = Squeeze.log(count - 1, full: 200)
        structure[.firstLineShare] = (lengths.first ?? 0) / total
        structure[.lastLineShare] = (lengths.last ?? 0) / total
        structure[.meanLineLength] = Squeeze.log(mean, full: 2_000)
        structure[.lineLengthSpread] = min(1, variance.squareRoot() / mean / 2)
        structure[.bullets] = Squeeze.count(bullets, half: 3)
        structure[.numberedLines] = Squeeze.count(numbered, half: 3)
        structure[.optionLines] = Squeeze.count(options, half: 2)
        structure[.romanStatements] = Squeeze.count(romans, half: 1)
        structure[.tableRows] = Squeeze.count(tableRows, half: 3)
    }

    private mutating func look(at line: ArraySlice<UInt32>) {
        guard line.count > 2 else { return }
        let (first, second, third) = (line[line.startIndex], line[line.startIndex + 1], line[line.startIndex + 2])
        if first == 0x2D || first == 0x2A || first == 0x2022, second == 0x20 { bullets += 1 }
        if first &- 0x30 < 10, Self.isMark(second) || Self.isMark(third) { numbered += 1 }
        let isLetter = (first | 0x20) &- 0x61 < 8
        if isLetter && Self.isMark(second) || first == 0x28 && Self.isMark(third) { options += 1 }
        if first == 0x49, Self.isMark(second) || second == 0x49 { romans += 1 }
        let bars = line.count { $0 == 0x7C || $0 == 0x09 }
        let commas = line.count { $0 == 0x2C }
        if bars > 1 || commas > 2 && !line.contains(0x20) { tableRows += 1 }
    }

    /// Whether it stands behind the number or letter of a list's item.
    private static func isMark(_ scalar: UInt32) -> Bool {
        scalar == 0x2E || scalar == 0x29 || scalar == 0x3A || scalar == 0x3001
    }
}
