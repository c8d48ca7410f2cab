/// Cuts lines of code into tokens, one line after the other; what a line leaves open goes on in the next.
///
/// One engine serves all languages; a ``Grammar`` says how they differ. It colours code, it does not check it: what it does
/// not know is plain.
public struct CodeLexer: Sendable {
    let grammar: Grammar?
    var state = State.code

    /// What the lines before have left open.
    enum State: Sendable, Hashable {
        case code
        case comment(depth: Int)
        case string(quote: Int)
        case tag
    }

    /// A lexer for the language an info string names, such as `swift` or `js title="x"`; one without colours if it is unknown.
    public init(info: String) {
        grammar = Grammar.named(Self.name(in: info))
    }

    /// The language an info string names, in small letters.
    public static func name(in info: String) -> String {
        let word = info.prefix { !$0.isWhitespace && $0 != "{" && $0 != "," && $0 != ":" }
        return (word.hasPrefix(".") ? word.dropFirst() : word).lowercased()
    }

    /// The tokens of the next line, which together are the line.
    public mutating func tokens(of line: Substring) -> [CodeToken] {
        guard let grammar, !line.isEmpty else { return line.isEmpty ? [] : [CodeToken(line, .plain)] }
        if case .code = state, let kind = grammar.kind(ofLine: line) { return [CodeToken(line, kind)] }
        var scan = LineScan(bytes: Array(line.utf8), grammar: grammar, state: state)
        scan.run()
        state = scan.state
        return scan.tokens(of: line)
    }
}
