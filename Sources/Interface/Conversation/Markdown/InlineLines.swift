import Drawing
import Markup

/// Running text as lines that are still to be wrapped: one for each line of the text, since models and people end lines
/// where they mean it.
struct InlineLines {
    private(set) var lines: [Line] = [Line()]

    /// The lines of running text that looks so where nothing in it says otherwise.
    static func of(_ inlines: [Inline], _ role: Role = .text, _ emphasis: Emphasis = []) -> [Line] {
        var result = InlineLines()
        result.add(inlines, role, emphasis)
        return result.lines
    }

    private mutating func add(_ inlines: [Inline], _ role: Role, _ emphasis: Emphasis) {
        for inline in inlines { add(inline, role, emphasis) }
    }

    private mutating func add(_ inline: Inline, _ role: Role, _ emphasis: Emphasis) {
        switch inline {
        case .text(let words): add(words, role, emphasis)
        case .strong(let inner): add(inner, role, emphasis.union(.bold))
        case .emphasis(let inner): add(inner, role, emphasis.union(.italic))
        case .strikethrough(let inner): add(inner, role, emphasis.union(.dim))
        case .code(let code): add(code, .codeInline, emphasis)
        case .link(let inner, let destination): addLink(inner, destination, emphasis)
        case .image(let alternative, let destination):
            add("image: ", .textMuted, emphasis)
            addLink([.text(alternative)], destination, emphasis)
        case .softBreak, .hardBreak: lines.append(Line())
        }
    }

    private mutating func add(_ text: String, _ role: Role, _ emphasis: Emphasis) {
        lines[lines.count - 1].append(text, role, emphasis)
    }

    /// The destination stands behind the words, unless they say it themselves.
    private mutating func addLink(_ words: [Inline], _ destination: String, _ emphasis: Emphasis) {
        add(words, .link, emphasis)
        let text = words.plainText
        let isSaid = ["", "http://", "https://", "mailto:"].contains { $0 + text == destination }
        if !isSaid, !destination.isEmpty {
            add((text.isEmpty ? "" : " ") + "(" + destination + ")", .textMuted, emphasis)
        }
    }
}
