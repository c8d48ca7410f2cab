/// Measures the named signals of a text.
struct StructureReader: Sendable {
    private let cues: WordTable<UInt16>

    /// A reader with the word lists of `Cue`.
    init() {
        var cues: [UInt64: UInt16] = [:]
        for entry in Cue.words {
            for word in entry.words.split(separator: " ") {
                cues[ScalarHash.of(word: word), default: 0] |= entry.cue.bit
            }
        }
        self.cues = WordTable(cues)
    }

    /// All signals that can be read from the text alone.
    func structure(of text: ScannedText, words: [Word]) -> Structure {
        var structure = Structure()
        guard text.count > 0 else { return structure }
        let tally = ScalarTally(text)
        tally.write(to: &structure)
        LineTally(text).write(to: &structure)
        write(words, of: text, to: &structure)
        return structure
    }

    private func write(_ words: [Word], of text: ScannedText, to structure: inout Structure) {
        let count = Double(max(1, words.count))
        var counts = Array(repeating: 0.0, count: Cue.allCases.count)
        var letters = 0
        var long = 0.0
        for word in words {
            letters += word.range.count
            if word.range.count > 9 { long += 1 }
            guard word.voice == .own, let mask = cues[word.hash] else { continue }
            for cue in Cue.allCases where mask & cue.bit != 0 { counts[cue.rawValue] += 1 }
        }
        structure[.logWords] = Squeeze.log(count, full: 2_000)
        structure[.meanWordLength] = min(1, Double(letters) / count / 12)
        structure[.longWords] = long / count
        structure[.typeTokenRatio] = Double(Self.different(words)) / count
        let first = words.first.flatMap { cues[$0.hash] } ?? 0
        structure[.startsWithQuestion] = first & Cue.question.bit != 0 ? 1 : 0
        for (signal, cue) in Self.shown { structure[signal] = Squeeze.count(counts[cue.rawValue], half: 2) }
        structure[.commonWords] = min(1, counts.reduce(0, +) / count)
    }

    private static func different(_ words: [Word]) -> Int {
        var seen = Set<UInt64>(minimumCapacity: words.count)
        for word in words { seen.insert(word.hash) }
        return seen.count
    }

    private static let shown: [(Signal, Cue)] = [
        (.questionWords, .question), (.negations, .negation), (.politeness, .politeness), (.firstPerson, .firstPerson),
        (.secondPerson, .secondPerson), (.constraints, .constraint), (.reasoningWords, .reasoning),
        (.comparisons, .comparison), (.timeWords, .time),
    ]
}

/// Brings figures of any size to 0…1.
enum Squeeze {
    /// The logarithm of one more than the figure; 1 at `full`.
    static func log(_ figure: Double, full: Double) -> Double {
        min(1, logarithm(1 + max(0, figure)) / logarithm(1 + full))
    }

    /// A count: 0 for none, one half at `half`, towards 1 for many.
    static func count(_ figure: Double, half: Double) -> Double { figure / (figure + half) }

    /// The binary logarithm to about four digits, without a C library: the exponent and a polynomial of the mantissa.
    static func logarithm(_ figure: Double) -> Double {
        guard figure > 0 else { return 0 }
        let mantissa = figure.significand
        let fraction = (mantissa - 1) / (mantissa + 1)
        let square = fraction * fraction
        let series = 1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square / 9.0)))
        return Double(figure.exponent) + 2 * fraction * series * 1.442_695_040_888_963_4
    }
}
