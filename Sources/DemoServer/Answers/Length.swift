/// How long the prompt wants the answer to be.
enum Length: Sendable, Equatable {
    /// So many sentences and nothing else.
    case sentences(Int)
    /// About so many tokens.
    case tokens(Int)
    /// As long as such answers are, times a factor.
    case usual(Double)

    /// Tokens a word of prose takes.
    private static let tokensPerWord = 1.35
    /// No cue asks for more than this.
    private static let longest = 20_000

    /// The cue in a prompt, wherever it stands: "in two sentences", "200 words", "600 tokens", "briefly".
    init(askedFor prompt: String) {
        let words = Subject.words(of: String(prompt.suffix(2_000) + " " + prompt.prefix(2_000))).map { $0.lowercased() }
        for (word, unit) in zip(words, words.dropFirst()) {
            guard let count = Self.number(word), count > 0 else { continue }
            switch unit {
            case "sentence", "sentences", "satz", "sätzen", "frase", "frases", "phrase", "phrases":
                self = .sentences(min(count, 100))
                return
            case "word", "words", "wörter", "wörtern", "palabras", "mots":
                self = .tokens(min(Int(Double(count) * Self.tokensPerWord), Self.longest))
                return
            case "token", "tokens":
                self = .tokens(min(count, Self.longest))
                return
            default: continue
            }
        }
        self = .usual(Self.factor(of: Set(words)))
    }

    private static func factor(of words: Set<String>) -> Double {
        if !words.isDisjoint(with: ["briefly", "brief", "short", "concise", "quick", "kurz", "breve"]) { return 0.4 }
        if !words.isDisjoint(with: ["detailed", "detail", "thorough", "long", "comprehensive", "ausführlich"]) {
            return 2
        }
        return 1
    }

    private static func number(_ word: String) -> Int? {
        if let count = Int(word) { return min(count, longest) }
        return ["one": 1, "a": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "einem": 1, "una": 1][word]
    }
}
