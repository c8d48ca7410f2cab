/// Tells the language of a text by its script, its commonest words and its peculiar letters.
struct LanguageReader: Sendable {
    private let commonWords: WordTable<UInt32>
    /// Places in `CommonWords.all`, by script.
    private let latin = Self.places(of: .latin)
    private let cyrillic = Self.places(of: .cyrillic)

    /// A reader with the word lists of `CommonWords`.
    init() {
        var table: [UInt64: UInt32] = [:]
        for (place, entry) in CommonWords.all.enumerated() {
            for word in entry.words.split(separator: " ") {
                table[ScalarHash.of(word: word), default: 0] |= 1 << UInt32(place)
            }
        }
        commonWords = WordTable(table)
    }

    /// The language of the words that the user says; of all words where the user says none.
    func guess(_ text: ScannedText, words: [Word]) -> LanguageGuess {
        let isOwn = words.contains { $0.voice == .own && $0.kind.isLetter }
        let told = words.lazy.filter { !isOwn || $0.voice == .own }
        guard let script = Self.mainScript(of: told) else { return .none }
        switch script {
        case .latin, .cyrillic: return alphabetic(text, told, script)
        case .han, .kana: return Self.chineseOrJapanese(told)
        case .arabic: return Self.arabicScript(text)
        default: return Self.byScript[script].map { .init(language: $0, script: $1, confidence: 0.98) } ?? .none
        }
    }

    private static func mainScript(of words: some Sequence<Word>) -> ScalarKind? {
        var letters = KindTally()
        for word in words where word.kind.isLetter {
            // One ideogram or syllable says about as much as three letters.
            letters[word.kind] += word.range.count * (word.kind.isUnspaced || word.kind == .hangul ? 3 : 1)
        }
        letters[.han] += letters[.kana]
        return letters.most
    }

    private static func places(of script: ScalarKind) -> [Int] {
        CommonWords.all.indices.filter { CommonWords.all[$0].script == script }
    }

    private func alphabetic(
        _ text: ScannedText,
        _ words: some Sequence<Word>,
        _ script: ScalarKind
    ) -> LanguageGuess {
        let places = script == .latin ? latin : cyrillic
        let scores = scores(of: text, words, script, places)
        let likeliest = places.min { (scores[$0], $1) > (scores[$1], $0) }
        let name = script == .latin ? "Latn" : "Cyrl"
        guard let best = likeliest, scores[best] > 0 else {
            // Words without a clue: the likeliest language of the script, hardly believed.
            return .init(language: script == .latin ? "en" : "ru", script: name, confidence: 0.3)
        }
        let share = scores[best] / scores.reduce(0, +)
        return .init(
            language: CommonWords.all[best].language,
            script: name,
            confidence: min(0.99, share * min(1, 0.5 + 0.1 * scores[best]))
        )
    }

    /// How much speaks for each language of a script.
    private func scores(
        of text: ScannedText,
        _ words: some Sequence<Word>,
        _ script: ScalarKind,
        _ places: [Int]
    ) -> [Double] {
        var scores = Array(repeating: 0.0, count: CommonWords.all.count)
        for word in words where word.kind == script {
            if let mask = commonWords[word.hash] {
                let weight = 1 / Double(mask.nonzeroBitCount)
                for place in places where mask & (1 << UInt32(place)) != 0 { scores[place] += weight }
            }
            for index in word.range where text.folded[index] > 0x7F {
                for place in places where CommonWords.all[place].letters.contains(text.folded[index]) {
                    scores[place] += 0.6
                }
            }
        }
        return scores
    }

    private static func chineseOrJapanese(_ words: some Sequence<Word>) -> LanguageGuess {
        var (kana, han) = (0, 0)
        for word in words {
            kana += word.kind == .kana ? 1 : 0
            han += word.kind == .han ? 1 : 0
        }
        // A Chinese text may quote a word in kana; a Japanese sentence has at least its particles.
        guard kana * 12 > han else { return .init(language: "zh", script: "Hani", confidence: han > 3 ? 0.97 : 0.7) }
        return .init(language: "ja", script: "Jpan", confidence: 0.98)
    }

    private static func arabicScript(_ text: ScannedText) -> LanguageGuess {
        let urdu = text.raw.count { urduLetters.contains($0) }
        let persian = text.raw.count { persianLetters.contains($0) }
        let language = urdu > 0 && urdu * 2 > persian ? "ur" : persian > 0 ? "fa" : "ar"
        return .init(language: language, script: "Arab", confidence: 0.9)
    }

    private static let urduLetters: Set<UInt32> = [0x679, 0x688, 0x691, 0x6BA, 0x6D2, 0x6BE, 0x6C1]
    private static let persianLetters: Set<UInt32> = [0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9]
    private static let byScript: [ScalarKind: (String, String)] = [
        .hangul: ("ko", "Kore"), .devanagari: ("hi", "Deva"), .bengali: ("bn", "Beng"), .tamil: ("ta", "Taml"),
        .thai: ("th", "Thai"), .greek: ("el", "Grek"), .hebrew: ("he", "Hebr"),
    ]
}
