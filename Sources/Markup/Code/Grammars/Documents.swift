extension Grammar {
    /// Documents, and differences between them.
    static let documents = [markup, markdown, diff]

    private static let markup = Grammar(
        names: ["html", "xml", "svg", "xhtml", "vue", "svelte", "plist", "rss"], blockComment: .markup,
        quotes: [.lines("\"", hasEscapes: false), .lines("'", hasEscapes: false)],
        inWords: [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ".")], isMarkup: true)

    private static let markdown = Grammar(
        names: ["markdown", "md", "mdx", "gfm"], blockComment: .markup,
        quotes: [.line("**", hasEscapes: false), .line("`", hasEscapes: false)],
        lines: [("#", .keyword), (">", .comment), ("```", .function), ("~~~", .function), ("|", .type)])

    private static let diff = Grammar(
        names: ["diff", "patch", "udiff"],
        lines: [
            ("+++", .keyword), ("---", .keyword), ("diff ", .keyword), ("index ", .comment), ("@@", .function),
            ("+", .added), ("-", .removed),
        ])
}
