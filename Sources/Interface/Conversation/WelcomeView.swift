import Drawing

/// What an empty conversation shows: what this is, what to do first, and that simulated models are simulated.
struct WelcomeView {
    let chat: Chat

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let rows = lines.flatMap { wrapped($0, width: max(1, rect.width - 4)) }
        let top = rect.y + max(0, (rect.height - rows.count) / 2)
        for (index, row) in rows.enumerated() where top + index < rect.maxY {
            canvas.write(row, x: rect.x + 2, y: top + index, maxX: rect.maxX - 2)
        }
    }

    private var lines: [Line] {
        [
            [Span("Switchboard", .heading, .bold), muted(" picks the best model for every prompt.")],
            [],
            [muted("Type below: the ranking moves as you type. Enter sends to its winner.")],
            [
                Span("Tab", .key), muted(" reaches the ranking and the sliders, "), Span("F1", .key),
                muted(" shows all keys."),
            ],
            [],
        ] + fleetLines
    }

    private var fleetLines: [Line] {
        guard let fleet = chat.routing.fleet else { return [[muted("Looking for models …")]] }
        guard fleet.isSimulated else { return [[muted("\(fleet.models.count) models to choose from.")]] }
        return [
            [Span("All models here are simulated.", .simulated, .bold)],
            [
                muted("For real ones set "), Span("OPENROUTER_API_KEY", .code), muted(" or "),
                Span("OPENAI_API_KEY", .code), muted(", or name a provider in config.toml, and start again."),
            ],
        ]
    }

    private func muted(_ text: String) -> Span { Span(text, .textMuted) }
}
