import Drawing

/// The program's own signs in plain ASCII, for terminals and fonts without the others.
///
/// What is said keeps the signs that would mean something else in ASCII: `x < 3` is not `x ≤ 3`.
enum ASCIISet {
    private static let replacements: [Character: Character] = [
        "▶": ">", "◆": "*", "✗": "x", "→": ">", "↑": "^", "↓": "v", "←": "<", "›": ">", "…": "_", "·": "-", "×": "x",
        "±": "~", "▌": "|",
        "•": "*", "▸": "+", "▾": "-", "│": "|", "─": "-", "░": ".", "█": "=", "▉": "=", "▊": "=", "▋": "=", "▍": "-",
        "▎": "-", "▏": "-", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
        "┃": "|", "¹": "1", "²": "2", "³": "3", "◉": "@", "≥": ">", "≤": "<", "━": "=", "▪": "*", "◦": "o", "–": "-",
        "▁": "_",
        "┤": "+", "┬": "+", "┴": "+", "┼": "+",
    ]

    private static let meaningful: Set<Character> = ["≤", "≥", "±", "×", "¹", "²", "³"]

    /// Replaces the signs on a finished screen; within the areas of what is said, only those without a meaning.
    static func apply(to canvas: inout Canvas, sparing said: [Rect]) {
        for y in 0..<canvas.height {
            for x in 0..<canvas.width {
                let cell = canvas[x, y]
                guard let sign = cell.text.first, let plain = replacements[sign] else { continue }
                guard !meaningful.contains(sign) || !said.contains(where: { $0.contains(x: x, y: y) }) else { continue }
                canvas.on(cell.surface) {
                    $0.write(
                        String(plain), x: x, y: y, role: cell.role, emphasis: cell.emphasis, shade: cell.shade)
                }
            }
        }
    }
}
