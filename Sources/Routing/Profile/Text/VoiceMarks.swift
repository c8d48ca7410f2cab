/// Tells what the user says from what the user shows: code, quotations and pasted material must not vote as requests.
struct VoiceMarks {
    private let raw: [UInt32]
    private var voices: [ScannedText.Voice]
    private var isFenced = false

    /// Who speaks at each scalar of a text.
    static func voices(of raw: [UInt32]) -> [ScannedText.Voice] {
        var marks = VoiceMarks(raw: raw, voices: Array(repeating: .own, count: raw.count))
        marks.markLines()
        marks.markQuotations()
        marks.markPastedTail()
        return marks.voices
    }

    private mutating func markLines() {
        var start = 0
        while start < raw.count {
            let end = raw[start...].firstIndex(of: 0x0A) ?? raw.count
            mark(line: start..<end)
            start = end + 1
        }
    }

    private mutating func mark(line: Range<Int>) {
        guard let first = line.first(where: { raw[$0] != 0x20 && raw[$0] != 0x09 }) else { return }
        if isFence(at: first, in: line) {
            isFenced.toggle()
            set(.code, line)
        } else if isFenced || isCode(line, from: first) {
            set(.code, line)
        } else if raw[first] == 0x3E {
            set(.quoted, line)
        }
    }

    private func isFence(at index: Int, in line: Range<Int>) -> Bool {
        guard index + 2 < line.upperBound, raw[index] == 0x60 || raw[index] == 0x7E else { return false }
        return raw[index + 1] == raw[index] && raw[index + 2] == raw[index]
    }

    /// Lines that end or begin as statements of common programming languages do.
    private func isCode(_ line: Range<Int>, from first: Int) -> Bool {
        guard let last = line.last(where: { raw[$0] != 0x20 && raw[$0] != 0x0D }), last > first else { return false }
        let isIndented = first - line.lowerBound >= 2 || raw[line.lowerBound] == 0x09
        switch raw[last] {
        case 0x3B, 0x7B, 0x7D: return true
        case 0x29, 0x3A, 0x2C, 0x5D: return isIndented
        default: return isIndented && line[first...].contains { raw[$0] == 0x3D || raw[$0] == 0x28 }
        }
    }

    /// Text between quotation marks that is too long to be a name or a term.
    private mutating func markQuotations() {
        var index = 0
        while index < raw.count {
            guard let closing = Self.closing(of: raw[index]) else {
                index += 1
                continue
            }
            let end = raw[(index + 1)...].firstIndex(of: closing)
            if let end, end - index > Self.longestTerm { set(.quoted, index..<end + 1) }
            index = (end ?? index) + 1
        }
    }

    /// What follows a colon at the end of a line, or a blank line, when it is longer than all before it.
    private mutating func markPastedTail() {
        for index in raw.indices.dropLast() where raw[index] == 0x0A && index > 0 {
            let announces = raw[index - 1] == 0x3A || raw[index - 1] == 0xFF1A || raw[index + 1] == 0x0A
            guard announces, raw.count - index > max(200, index * 2) else { continue }
            return set(.quoted, index..<raw.count)
        }
    }

    private mutating func set(_ voice: ScannedText.Voice, _ range: Range<Int>) {
        for index in range where voices[index] == .own { voices[index] = voice }
    }

    private static let longestTerm = 40

    /// The mark that ends a quotation begun by another; nil for what begins none.
    @inline(__always)
    private static func closing(of mark: UInt32) -> UInt32? {
        switch mark {
        case 0x22: 0x22
        case 0xAB: 0xBB
        case 0x201C: 0x201D
        case 0x201E: 0x201C
        case 0x300C: 0x300D
        case 0x300E: 0x300F
        default: nil
        }
    }
}
