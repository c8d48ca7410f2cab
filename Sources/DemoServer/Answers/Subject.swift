/// A few words of a prompt, fit to be set in Markdown wherever they come from.
struct Subject: Sendable, Equatable {
    /// The words, separated by spaces; never empty.
    let text: String

    /// The most words and characters that are repeated.
    private static let limit = (words: 5, characters: 36)

    /// Words that open many prompts and say nothing of their subject.
    private static let openers: Set<String> = [
        "please", "can", "could", "would", "you", "me", "i", "we", "us", "am", "have", "need", "want", "write", "give",
        "make", "show", "tell", "create", "explain", "translate", "summarize", "summarise", "plan", "brainstorm",
        "list", "what", "is", "are", "how", "do", "does", "a", "an", "the", "to", "of", "in", "at", "my", "some", "for",
        "word", "words", "sentence", "sentences", "tokens", "and", "this", "that", "it", "about",
    ]

    /// Words that close many prompts and say only how long the answer should be.
    private static let closers: Set<String> = [
        "in", "a", "one", "two", "three", "single", "word", "words", "sentence", "sentences", "tokens", "briefly",
        "short", "please", "with", "about", "of", "the", "and", "for", "to",
    ]

    init(of prompt: String) {
        let words = Self.words(of: String(prompt.prefix(1_000).split(separator: "\n").first ?? ""))
        let telling = Self.trimmed(words[...], of: \.first, in: Self.openers) { $0.dropFirst() }
        let kept = Self.trimmed(telling.prefix(Self.limit.words), of: \.last, in: Self.closers) { $0.dropLast() }
        text = Self.fitting(kept.isEmpty ? words.prefix(Self.limit.words) : kept)
    }

    private static func trimmed(
        _ words: ArraySlice<String>,
        of end: (ArraySlice<String>) -> String?,
        in empty: Set<String>,
        by drop: (ArraySlice<String>) -> ArraySlice<String>
    ) -> ArraySlice<String> {
        var words = words
        while let word = end(words), empty.contains(word.lowercased()) || word.allSatisfy(\.isNumber) {
            words = drop(words)
        }
        return words
    }

    private static func fitting(_ words: ArraySlice<String>) -> String {
        guard var text = words.first.map({ String($0.prefix(limit.characters)) }) else { return "your message" }
        for word in words.dropFirst() where text.count + 1 + word.count <= limit.characters { text += " " + word }
        return text
    }

    /// The words in order; whatever is not a letter, a digit, a hyphen or an apostrophe is left out.
    static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
            .map { String($0) }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// The subject as the name of a function: `parse_dates`.
    var snakeCase: String { name.joined(separator: "_") }

    /// The subject as the name of a function: `parseDates`.
    var camelCase: String {
        guard let first = name.first else { return "" }
        return first + name.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Up to three words of plain letters; one made up where there are none.
    private var name: [String] {
        let plain = text.lowercased().split(separator: " ").compactMap { word -> String? in
            let letters = word.filter { $0.isASCII && $0.isLetter }
            return letters.count > 2 && !Self.notNames.contains(letters) ? letters : nil
        }
        return plain.isEmpty ? ["solve"] : Array(plain.prefix(3))
    }

    private static let notNames: Set<String> = [
        "function", "class", "struct", "method", "that", "which", "with", "code", "script", "program", "swift",
        "python", "rust", "javascript", "typescript", "java", "bash", "sql", "golang", "query", "for", "the", "and",
    ]
}
