/// Files that a text names to have them sent along: `@chart.png`, `@"my notes.md"`.
enum Mentions {
    /// The paths named, in order, each once. What ends a sentence does not belong to a path.
    static func paths(in text: String) -> [String] {
        // Every key asks, also in a draft of a hundred pasted pages: what lies between the signs is skipped byte by byte.
        var (paths, rest) = ([String](), text[...])
        while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "@")) {
            rest = text[text.index(after: sign)...]
            guard text[sign] == "@", isWordStart(sign, of: text) else { continue }
            let path = takePath(from: &rest)
            if !path.isEmpty, !paths.contains(path) { paths.append(path) }
        }
        return paths
    }

    private static func isWordStart(_ place: String.Index, of text: String) -> Bool {
        guard place > text.startIndex else { return true }
        let before = text[text.index(before: place)]
        return before.isWhitespace || before == "("
    }

    /// How a path is written so that it is read back: in quotes where it has blanks.
    static func mention(of path: String) -> String {
        path.contains(where: \.isWhitespace) ? "@\"\(path)\"" : "@" + path
    }

    /// Whether a path has an ending as files have: `notes.txt`, but neither `john` nor `v1.2`.
    static func looksLikeFile(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: "."), dot > path.startIndex else { return false }
        let ending = path[path.index(after: dot)...]
        return (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && ending.contains { $0.isLetter }
    }

    private static func takePath(from rest: inout Substring) -> String {
        if rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
            defer { rest = rest[rest.index(after: end)...] }
            return String(rest[rest.index(after: rest.startIndex)..<end])
        }
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest[word.endIndex...]
        let path = word.reversed().drop { ",.;:!?)\"'".contains($0) }
        return String(path.reversed())
    }
}
