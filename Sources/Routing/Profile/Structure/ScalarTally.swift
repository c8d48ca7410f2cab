/// Counts of single scalars in a text.
struct ScalarTally {
    private let count: Double
    private var kinds = KindTally()
    private var capitals = 0
    private var operators = 0
    private var marks = [Int](repeating: 0, count: 128)
    private var rareMarks: [UInt32: Int] = [:]
    private var own = 0
    private var quoted = 0
    private var code = 0
    private var numbers = 0
    private var bigNumbers = 0
    private var endsWithQuestion = false

    /// Counts once over the text.
    init(_ text: ScannedText) {
        count = Double(text.count)
        var digits = 0
        for index in 0..<text.count {
            let kind = text.kinds[index]
            let scalar = text.raw[index]
            kinds[kind] += 1
            if kind == .latin, scalar &- 0x41 < 26 { capitals += 1 }
            switch text.voices[index] {
            case .own: own += 1
            case .quoted: quoted += 1
            case .code: code += 1
            }
            if kind == .punctuation || kind == .symbol { take(text.folded[index]) }
            digits = kind == .digit ? digits + 1 : 0
            if digits == 1 { numbers += 1 }
            if digits == 5 { bigNumbers += 1 }
        }
        let last = text.kinds.indices.last { text.kinds[$0] != .space && text.kinds[$0] != .newline }
        endsWithQuestion = last.map { Self.questionMarks.contains(text.folded[$0]) } ?? false
    }

    /// Writes what was counted as signals.
    func write(to structure: inout Structure) {
        structure[.logCharacters] = Squeeze.log(count, full: 10_000)
        structure[.shareOfDigits] = share(.digit)
        structure[.shareOfCapitals] = Double(capitals) / count
        structure[.shareOfPunctuation] = share(.punctuation)
        structure[.shareOfOperators] = Double(operators) / count
        writeScripts(to: &structure)
        writeMarks(to: &structure)
        structure[.ownShare] = Double(own) / count
        structure[.quotedShare] = Double(quoted) / count
        structure[.codeShare] = Double(code) / count
        structure[.emoji] = Squeeze.count(Double(kinds[.emoji]), half: 1)
        structure[.numbers] = Squeeze.count(Double(numbers), half: 4)
        structure[.bigNumbers] = Squeeze.count(Double(bigNumbers), half: 2)
        structure[.endsWithQuestion] = endsWithQuestion ? 1 : 0
    }

    private func writeScripts(to structure: inout Structure) {
        structure[.shareOfLatin] = share(.latin)
        structure[.shareOfHan] = share(.han)
        structure[.shareOfKana] = share(.kana)
        structure[.shareOfHangul] = share(.hangul)
        structure[.shareOfCyrillic] = share(.cyrillic)
        structure[.shareOfArabic] = share(.arabic)
        let others: [ScalarKind] = [.devanagari, .bengali, .tamil, .thai, .greek, .hebrew, .otherLetter]
        structure[.shareOfOtherScripts] = others.reduce(0) { $0 + share($1) }
    }

    private func writeMarks(to structure: inout Structure) {
        structure[.questionMarks] = Squeeze.count(Self.questionMarks.reduce(0) { $0 + marks($1) }, half: 1)
        structure[.exclamationMarks] = Squeeze.count(marks(0x21), half: 1)
        structure[.commas] = Squeeze.count(marks(0x2C) + marks(0x3001) + marks(0x60C), half: 5)
        structure[.colons] = Squeeze.count(marks(0x3A), half: 2)
        structure[.semicolons] = Squeeze.count(marks(0x3B), half: 2)
        structure[.quotationMarks] = Squeeze.count(marks(0x22) + marks(0x300C), half: 2)
        structure[.parentheses] = Squeeze.count(marks(0x28), half: 3)
        structure[.brackets] = Squeeze.count(marks(0x5B) + marks(0x7B), half: 3)
        structure[.ellipses] = Squeeze.count(marks(0x2026), half: 1)
        structure[.codeMarks] = Squeeze.count(marks(0x3B) + 2 * (marks(0x7B) + marks(0x60) + marks(0x5F)), half: 6)
        structure[.mathMarks] = Squeeze.count(marks(0x3D) + marks(0x5E) + marks(0x2B) + 2 * marks(0x5C), half: 4)
        structure[.placeholders] = Squeeze.count(marks(0x5B) + marks(0x3C), half: 4)
        structure[.links] = Squeeze.count(marks(0x40), half: 2)
    }

    private mutating func take(_ scalar: UInt32) {
        if scalar < 128 { marks[Int(scalar)] += 1 } else { rareMarks[scalar, default: 0] += 1 }
        if Self.isOperator(scalar) { operators += 1 }
    }

    private func share(_ kind: ScalarKind) -> Double { Double(kinds[kind]) / count }
    private func marks(_ scalar: UInt32) -> Double {
        Double(scalar < 128 ? marks[Int(scalar)] : rareMarks[scalar] ?? 0)
    }

    private static let questionMarks: [UInt32] = [0x3F, 0x61F, 0x37E]

    private static func isOperator(_ mark: UInt32) -> Bool {
        switch mark {
        case 0x2B, 0x2A, 0x2F, 0x3D, 0x3C, 0x3E, 0x5E, 0x25, 0x7C, 0x26, 0x5C, 0x7E: true
        case 0xD7, 0xF7, 0x2211, 0x222B, 0x221A: true
        default: false
        }
    }
}
