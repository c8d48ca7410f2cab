/// How many tokens a text has for a model, without a tokenizer.
enum TokenEstimate {
    /// Tokens a message costs besides its text: role and separators, as chat templates of the field have them.
    static let perMessage = 4
    /// Tokens of an image of ordinary size; providers charge from 250 to 1,600.
    static let perImage = 800
    /// Tokens of an image that a model makes: 1,290 is what Gemini's take up to 1024×1024 by its price list of 2025.
    static let perDrawnImage = 1_290
    /// Tokens of a file that is neither text nor image: a page or two of a document, a minute of speech.
    static let perFile = 1_500

    /// The estimate for a text, by what its scalars are.
    ///
    /// The rates are those of byte-pair vocabularies of 100,000 to 200,000 entries: an English word is about 1.3 tokens,
    /// digits come in threes, an ideogram is about 0.8, a Cyrillic word about 2.3.
    static func tokens(in text: String) -> Int {
        var tally = TokenTally()
        text.utf8Span.span.forEachScalar { tally.take($0) }
        return Int(tally.sum.rounded(.up))
    }
}

/// Adds up what each scalar of a text counts.
private struct TokenTally {
    private(set) var sum = 0.0
    private var run = 0
    private var previous = ScalarKind.space

    @inline(__always)
    mutating func take(_ scalar: UInt32) {
        let kind = ScalarKind.of(scalar)
        run = kind == previous ? run + 1 : 0
        sum += Self.rate(of: kind, run: run)
        previous = kind
    }

    @inline(__always)
    private static func rate(of kind: ScalarKind, run: Int) -> Double {
        switch kind {
        case .latin: run == 0 ? 0.64 : 0.135
        case .space: run == 0 ? 0 : 0.12
        case .newline: run == 0 ? 0.6 : 0.2
        case .digit: run % 3 == 0 ? 1 : 0
        case .punctuation, .symbol: run == 0 ? 0.75 : 0.45
        case .emoji: 1.8
        case .han: 0.8
        case .kana: 0.75
        case .hangul: 0.7
        case .cyrillic: run == 0 ? 0.7 : 0.24
        case .greek, .hebrew, .arabic: run == 0 ? 0.7 : 0.33
        case .thai, .devanagari: 0.42
        case .bengali, .tamil: 0.48
        case .otherLetter: 0.7
        }
    }
}
