/// How the code of a language is told apart.
struct Grammar: Sendable {
    /// What info strings call it, in small letters.
    var names: [String]
    var keywords: Set<String> = []
    var types: Set<String> = []
    /// What begins a comment that ends with its line.
    var lineComments: [Mark] = []
    var blockComment: BlockComment?
    /// The kinds of strings; of two that begin alike, the longer first.
    var quotes: [Quote] = []
    /// Bytes that begin a word together with what follows, and what such words are.
    var sigils: [UInt8: CodeToken.Kind] = [:]
    /// Bytes besides letters, digits and `_` that belong to words after the first.
    var inWords: Set<UInt8> = []
    /// The byte after the name of a key.
    var keyMark: UInt8?
    /// Whether words with a capital first letter name types.
    var hasCapitalTypes = false
    /// Whether words mean the same in capitals.
    var ignoresCase = false
    /// Whether code stands only in tags, `<a b="c">`.
    var isMarkup = false
    /// Beginnings that say what the whole line is.
    var lines: [(start: String, kind: CodeToken.Kind)] = []

    /// What begins or ends something.
    typealias Mark = [UInt8]

    struct BlockComment: Sendable {
        var open: Mark
        var close: Mark
        var nests = false
    }

    struct Quote: Sendable {
        var open: Mark
        var close: Mark
        var hasEscapes = true
        var spansLines = false
        /// Whether it holds one character only, so that it may also be something else, as in Rust's `'a`.
        var isCharacter = false
    }

    func kind(ofLine line: Substring) -> CodeToken.Kind? {
        lines.first { line.hasPrefix($0.start) }?.kind
    }

    /// What a word is by its name alone.
    func kind(ofWord word: String) -> CodeToken.Kind? {
        let word = ignoresCase ? word.lowercased() : word
        if keywords.contains(word) { return .keyword }
        if types.contains(word) { return .type }
        return hasCapitalTypes && word.first?.isUppercase == true ? .type : nil
    }
}

extension Grammar {
    /// All grammars, a family a file.
    static let all = cFamily + scripts + systems + functional + data + documents

    /// The grammar an info string's first word names; nil if there is none.
    static func named(_ name: String) -> Grammar? { byName[name] }

    private static let byName = Dictionary(
        all.flatMap { grammar in grammar.names.map { ($0, grammar) } }, uniquingKeysWith: { first, _ in first })

    /// The usual words of a string, apart by blanks.
    static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension Grammar.Quote {
    /// Text between two equal marks on one line.
    static func line(_ mark: String, hasEscapes: Bool = true) -> Self {
        Self(open: Array(mark.utf8), close: Array(mark.utf8), hasEscapes: hasEscapes)
    }

    /// Text between two marks over any number of lines.
    static func lines(_ open: String, _ close: String? = nil, hasEscapes: Bool = true) -> Self {
        Self(open: Array(open.utf8), close: Array((close ?? open).utf8), hasEscapes: hasEscapes, spansLines: true)
    }

    /// One character in apostrophes.
    static let character = Self(open: Array("'".utf8), close: Array("'".utf8), isCharacter: true)
}

extension Grammar.BlockComment {
    static let slashes = Self(open: Array("/*".utf8), close: Array("*/".utf8))
    static let nestedSlashes = Self(open: Array("/*".utf8), close: Array("*/".utf8), nests: true)
    static let markup = Self(open: Array("<!--".utf8), close: Array("-->".utf8))
}

extension [UInt8] {
    static let slashes = Array("//".utf8)
    static let number = Array("#".utf8)
    static let dashes = Array("--".utf8)
    static let semicolon = Array(";".utf8)
}
