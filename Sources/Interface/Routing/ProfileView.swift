import Drawing
import Routing

/// What the engine believes of the draft, in three rows.
struct ProfileView {
    let profile: PromptProfile

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let isNarrow = rect.width < 38
        let rows =
            isNarrow ? [task, domain, difficulty, [label("tokens")] + tokens] : [task, domain, difficulty + tokens]
        for (index, line) in rows.prefix(rect.height).enumerated() {
            canvas.write(truncated(line, to: rect.width), x: rect.x, y: rect.y + index)
        }
    }

    private var task: Line {
        let needs = profile.needs.map(\.rawValue).joined(separator: ", ")
        return [
            label("task   "), Span(profile.task.rawValue, .textStrong, .bold),
            label(" " + Figures.share(profile.probability(of: profile.task))),
            Span(needs.isEmpty ? "" : "  needs " + needs, .accent),
        ]
    }

    private var domain: Line {
        let languages = [profile.language, profile.programmingLanguage ?? ""].filter { !$0.isEmpty }
        return [
            label("domain "), Span(profile.domain.name), label("  lang "), Span(languages.joined(separator: " · ")),
        ]
    }

    private var difficulty: Line {
        let meter = Figure.bar(fraction: profile.difficulty.mean, width: 8)
        let rest = String(repeating: "░", count: max(0, 8 - TextWidth.of(meter)))
        return [
            label("hard   "), Span(meter, .meter), Span(rest, .meterEmpty),
            Span(" " + Figures.share(profile.difficulty.mean)),
        ]
    }

    /// How many tokens go in, and how many are expected out.
    private var tokens: Line {
        [
            label("  in "), Span(Figures.count(profile.promptTokens)),
            label("  out "), Span("~" + Figures.count(Int(profile.completionTokens.mean))),
        ]
    }

    private func label(_ text: String) -> Span { Span(text, .textMuted) }
}
