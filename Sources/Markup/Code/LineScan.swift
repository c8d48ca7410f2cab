/// One line on its way to tokens.
struct LineScan {
    let bytes: [UInt8]
    let grammar: Grammar
    var state: CodeLexer.State
    private var place = 0
    private var found: [(end: Int, kind: CodeToken.Kind)] = []

    init(bytes: [UInt8], grammar: Grammar, state: CodeLexer.State) {
        self.bytes = bytes
        self.grammar = grammar
        self.state = state
    }

    /// Goes over the line once; every step takes at least one byte or leaves a state for good.
    mutating func run() {
        while place < bytes.count {
            switch state {
            case .code: grammar.isMarkup ? readMarkup() : readCode()
            case .comment(let depth): readComment(depth: depth)
            case .string(let quote): readString(grammar.quotes[quote])
            case .tag: readTag()
            }
        }
        closeLine()
    }

    /// The line cut where the kind changes.
    func tokens(of line: Substring) -> [CodeToken] {
        var start = line.utf8.startIndex
        var offset = 0
        return found.map { end, kind in
            let next = line.utf8.index(start, offsetBy: end - offset)
            defer { (start, offset) = (next, end) }
            return CodeToken(line[start..<next], kind)
        }
    }

    private mutating func closeLine() {
        guard case .string(let quote) = state, !grammar.quotes[quote].spansLines else { return }
        state = .code
    }

    private mutating func take(_ count: Int, as kind: CodeToken.Kind) {
        place = min(place + count, bytes.count)
        if let last = found.last, last.kind == kind {
            found[found.count - 1].end = place
        } else {
            found.append((place, kind))
        }
    }

    private func starts(with mark: [UInt8], at index: Int) -> Bool {
        index + mark.count <= bytes.count && bytes[index] == mark[0] && bytes[index...].starts(with: mark)
    }
}

// Code.
extension LineScan {
    private mutating func readCode() {
        if takeComment() || takeString() { return }
        let byte = bytes[place]
        if byte.isDigit {
            takeNumber()
        } else if byte.isWord {
            takeWord(from: place)
        } else if let kind = grammar.sigils[byte], place + 1 < bytes.count, bytes[place + 1].isWord {
            take(wordLength(from: place + 1) + 1, as: kind)
        } else {
            take(1, as: .plain)
        }
    }

    private mutating func takeComment() -> Bool {
        if let comment = grammar.blockComment, starts(with: comment.open, at: place) {
            take(comment.open.count, as: .comment)
            state = .comment(depth: 1)
            return true
        }
        guard grammar.lineComments.contains(where: { starts(with: $0, at: place) }), isCommentPlace else {
            return false
        }
        take(bytes.count - place, as: .comment)
        return true
    }

    /// A number sign begins a comment only after a blank, so that `$#` and `a#b` do not.
    private var isCommentPlace: Bool {
        bytes[place] != UInt8(ascii: "#") || place == 0
            || !(bytes[place - 1].isWord || bytes[place - 1] == UInt8(ascii: "$"))
    }

    private mutating func takeString() -> Bool {
        guard let index = grammar.quotes.firstIndex(where: { starts(with: $0.open, at: place) }) else { return false }
        let quote = grammar.quotes[index]
        if quote.isCharacter, !isCharacter(quote) { return false }
        take(quote.open.count, as: .string)
        state = .string(quote: index)
        return true
    }

    /// Whether the quote ends after one character, be it an escape.
    private func isCharacter(_ quote: Grammar.Quote) -> Bool {
        let rest = bytes[(place + 1)...].prefix(12)
        guard let first = rest.first else { return false }
        if first == UInt8(ascii: "\\") { return rest.dropFirst(2).contains(quote.close[0]) }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return starts(with: quote.close, at: place + 1 + length)
    }

    private mutating func takeNumber() {
        var end = place
        while end < bytes.count, bytes[end].isWord || bytes[end] == UInt8(ascii: ".") && isFollowedByDigit(end) {
            end += 1
        }
        take(end - place, as: .number)
    }

    private func isFollowedByDigit(_ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index + 1].isDigit
    }

    private mutating func takeWord(from start: Int) {
        let length = wordLength(from: start)
        let word = String(decoding: bytes[start..<start + length], as: UTF8.self)
        take(length, as: kind(of: word, end: start + length))
    }

    private func wordLength(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isWord || (end > start && grammar.inWords.contains(bytes[end])) { end += 1 }
        return end - start
    }

    private func kind(of word: String, end: Int) -> CodeToken.Kind {
        if isKey(endingAt: end) { return .type }
        if let kind = grammar.kind(ofWord: word), kind == .keyword { return kind }
        if end < bytes.count, bytes[end] == UInt8(ascii: "("), !grammar.isMarkup { return .function }
        return grammar.kind(ofWord: word) ?? .plain
    }

    /// Whether what ends here is followed by the mark of keys, and that by a blank or nothing.
    private func isKey(endingAt end: Int) -> Bool {
        guard let mark = grammar.keyMark else { return false }
        let rest = bytes[end...].drop { $0 == .blank }
        return rest.first == mark && (rest.count == 1 || rest[rest.startIndex + 1] == .blank)
    }
}

// What may go on over lines.
extension LineScan {
    private mutating func readComment(depth: Int) {
        guard let comment = grammar.blockComment else { return state = .code }
        if starts(with: comment.close, at: place) {
            take(comment.close.count, as: .comment)
            state = depth > 1 ? .comment(depth: depth - 1) : .code
        } else if comment.nests, starts(with: comment.open, at: place) {
            take(comment.open.count, as: .comment)
            state = .comment(depth: depth + 1)
        } else {
            take(1, as: .comment)
        }
    }

    private mutating func readString(_ quote: Grammar.Quote) {
        if starts(with: quote.close, at: place) {
            take(quote.close.count, as: .string)
            state = grammar.isMarkup ? .tag : .code
            markKey(after: quote)
        } else {
            take(quote.hasEscapes && bytes[place] == UInt8(ascii: "\\") ? 2 : 1, as: .string)
        }
    }

    /// Makes the string just read a key when the mark of keys follows.
    private mutating func markKey(after quote: Grammar.Quote) {
        guard !quote.spansLines, let mark = grammar.keyMark, let last = found.last else { return }
        if bytes[last.end...].first(where: { $0 != .blank }) == mark { found[found.count - 1].kind = .type }
    }
}

// Tags.
extension LineScan {
    private mutating func readMarkup() {
        if takeComment() { return }
        guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count else { return take(1, as: .plain) }
        let next = bytes[place + 1]
        guard next.isWord || [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(next) else {
            return take(1, as: .plain)
        }
        take(next.isWord ? 1 : 2, as: .plain)
        take(wordLength(from: place), as: .keyword)
        state = .tag
    }

    private mutating func readTag() {
        if takeString() { return }
        if bytes[place] == UInt8(ascii: ">") {
            take(1, as: .plain)
            state = .code
        } else if bytes[place].isWord {
            take(wordLength(from: place), as: .type)
        } else {
            take(1, as: .plain)
        }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// Whether it belongs to words in every language: ASCII letters, digits, the low line, and all beyond ASCII.
    fileprivate var isWord: Bool {
        self >= 0x80 || isDigit || self == UInt8(ascii: "_")
            || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
    }
}
