import Drawing

/// What an empty conversation shows: what this is, what to do first, and that simulated models are simulated.
struct WelcomeView {
    let chat: Chat

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let width = min(64, rect.width - 4)
        let parts: [[Line]] = [name(in: rect), keys, fleet]
        let rows = parts.joined(separator: [Line()]).flatMap { self.rows(of: $0, width: max(1, width)) }
        let area = rect.centered(width: width, height: rows.count)
        for (index, row) in rows.enumerated() where area.y + index < rect.maxY {
            canvas.write(row, x: area.x, y: area.y + index, maxX: rect.maxX - 1)
        }
    }

    /// A line broken; what a key does goes on below its beginning.
    private func rows(of line: Line, width: Int) -> [Line] {
        let indent = line.spans.first?.role == .key ? Line(Pieces.blanks(8)) : nil
        return wrapped(line, width: width, indent: indent)
    }

    /// The name in large letters where they fit, drawn with lines that every terminal with lines has.
    private func name(in rect: Rect) -> [Line] {
        let claim = Line("The best model for every prompt, and why.", .textMuted)
        let isLarge = rect.width >= 48 && rect.height >= 14 && chat.status.border != .ascii
        guard isLarge else { return [Figure.shaded("Switchboard", .brand, .bold), claim] }
        return Self.letters.map { Figure.shaded($0, .brand) } + [claim]
    }

    private static let letters = [
        "┌─┐ ┬ ┬ ┬ ┌┬┐ ┌─┐ ┬ ┬ ┌┐  ┌─┐ ┌─┐ ┬─┐ ┌┬┐",
        "└─┐ │││ │  │  │   ├─┤ ├┴┐ │ │ ├─┤ ├┬┘  ││",
        "└─┘ └┴┘ ┴  ┴  └─┘ ┴ ┴ └─┘ └─┘ ┴ ┴ ┴└─ ─┴┘",
    ]

    private var keys: [Line] {
        let rows: [(Intent, String)] = [
            (.send, "sends to the winner of the ranking, live beside this"),
            (.focusNext, "goes round: messages, ranking, sliders that steer it"),
            (.openPalette, "finds any action by its name, and / any command"),
            (.help, "shows every key"),
        ]
        return rows.compactMap { intent, words in
            chat.keys.key(for: intent).map { key in
                [Span(key + Pieces.blanks(max(1, 8 - key.count)), .key), Span(words)]
            }
        }
    }

    private var fleet: [Line] {
        guard let fleet = chat.routing.fleet else { return [[muted("Looking for models …")]] }
        guard fleet.isSimulated else {
            return [[muted("\(Figures.counted(fleet.models.count, "model")) to choose from.")]]
        }
        return [
            [Span("All models here are simulated.", .simulated, .bold)],
            [
                muted("For real ones, in a shell: "), Span("switchboard keys set openrouter", .codeInline),
                muted(" (or openai) keeps a key; "), Span("switchboard config edit", .codeInline),
                muted(" names other providers. Both hold at once; "), Span("OPENROUTER_API_KEY", .codeInline),
                muted(" at the next start."),
            ],
        ]
    }

    private func muted(_ text: String) -> Span { Span(text, .textMuted) }
}
