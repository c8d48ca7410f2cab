/// Finds fenced code in Markdown.
enum CodeBlocks {
    /// What stands in the last fenced block, without its fences; nil when there is none. A fence left open ends the text.
    static func last(in markdown: String) -> String? {
        var (fence, block, last): (Substring?, [Substring], [Substring]?) = (nil, [], nil)
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let mark = self.fence(of: line)
            if let open = fence {
                if let mark, mark.hasPrefix(open), line.drop(while: \.isWhitespace).count == mark.count {
                    (fence, last, block) = (nil, block, [])
                } else {
                    block.append(line)
                }
            } else if let mark {
                fence = mark
            }
        }
        if fence != nil { last = block }
        return last?.joined(separator: "\n")
    }

    /// The run of backticks or tildes a line begins with, when it is a fence.
    private static func fence(of line: Substring) -> Substring? {
        let text = line.drop { $0 == " " }
        guard line.count - text.count < 4, let sign = text.first, sign == "`" || sign == "~" else { return nil }
        let mark = text.prefix { $0 == sign }
        return mark.count >= 3 ? mark : nil
    }
}
