import Drawing

/// The program's own signs in plain ASCII, for terminals and fonts without the others. Answers keep their characters.
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

    /// Replaces the signs on a finished screen.
    static func apply(to canvas: inout Canvas) {
        for y in 0..<canvas.height {
            for x in 0..<canvas.width {
                let cell = canvas[x, y]
                guard let sign = cell.text.first, let plain = replacements[sign] else { continue }
                canvas.on(cell.surface) {
                    $0.write(
                        String(plain), x: x, y: y, role: cell.role, emphasis: cell.emphasis, shade: cell.shade)
                }
            }
        }
    }
}
