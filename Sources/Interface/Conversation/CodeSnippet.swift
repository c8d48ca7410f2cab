/// Fenced code in Markdown.
public struct CodeSnippet: Sendable, Hashable {
    /// The language its fence names; empty when it names none.
    public var language: String
    /// The code, without its fences.
    public var text: String

    /// The blocks of a text in order. A fence left open ends with the text.
    static func all(in markdown: String) -> [CodeSnippet] {
        var (open, lines, blocks): (Fence?, [Substring], [CodeSnippet]) = (nil, [], [])
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let fence = Fence(line)
            guard let begun = open else {
                open = fence
                continue
            }
            if let fence, fence.closes(begun) {
                blocks.append(CodeSnippet(language: begun.language, lines))
                (open, lines) = (nil, [])
            } else {
                lines.append(line)
            }
        }
        return blocks + (open.map { [CodeSnippet(language: $0.language, lines)] } ?? [])
    }

    private init(language: String, _ lines: [Substring]) {
        self.language = language
        text = lines.joined(separator: "\n")
    }

    /// Its first line with words in it, to tell it from others.
    var title: String {
        let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return line.trimmingBlanks()
    }

    /// As the user's editor is to show it.
    var editorText: EditorText { EditorText(text: text + "\n", fileEnding: fileEnding, isDraft: false) }

    private var fileEnding: String {
        Self.endings[language.lowercased()] ?? (language.isSafeEnding ? language.lowercased() : "txt")
    }

    private static let endings = [
        "python": "py", "javascript": "js", "typescript": "ts", "rust": "rs", "ruby": "rb", "shell": "sh", "bash": "sh",
        "zsh": "sh", "markdown": "md", "kotlin": "kt", "haskell": "hs", "c++": "cpp", "c#": "cs", "csharp": "cs",
        "perl": "pl", "yaml": "yml", "": "txt", "text": "txt", "plaintext": "txt", "console": "txt",
    ]
}

/// The line that begins or ends a block of code.
private struct Fence {
    let mark: Substring
    let language: String

    /// The run of backticks or tildes a line begins with; nil when it begins with none.
    init?(_ line: Substring) {
        let text = line.drop { $0 == " " }
        guard line.count - text.count < 4, let sign = text.first, sign == "`" || sign == "~" else { return nil }
        mark = text.prefix { $0 == sign }
        guard mark.count >= 3 else { return nil }
        language = text.dropFirst(mark.count).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    }

    func closes(_ other: Fence) -> Bool { language.isEmpty && mark.hasPrefix(other.mark) }
}

extension String {
    /// Whether it can end a file's name: what a model calls a language may be anything.
    fileprivate var isSafeEnding: Bool {
        (1...8).contains(utf8.count) && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
