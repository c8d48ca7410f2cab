import Drawing
import Routing

/// What the engine believes of the draft, in three or four rows, and a blank one where there is room.
struct ProfileView {
    let profile: PromptProfile
    let isASCII: Bool

    /// How many rows it takes, the blank one included.
    func rows(width: Int, height: Int) -> Int {
        lines(width: width).count + (height >= 14 ? 1 : 0)
    }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        for (index, line) in lines(width: rect.width).prefix(rect.height).enumerated() {
            canvas.write(truncated(line, to: rect.width), x: rect.x, y: rect.y + index)
        }
    }

    private func lines(width: Int) -> [Line] {
        let isNarrow = width < 38
        return [task, domain]
            + (isNarrow ? [difficulty, [label("tokens ")] + tokens] : [difficulty + Line("   ") + tokens])
    }

    private var task: Line {
        let needs = profile.needs.map(\.rawValue).joined(separator: ", ")
        let line: Line = [
            label("task   "), Span(profile.task.rawValue, .textStrong, .bold),
            label(" " + Figures.share(profile.probability(of: profile.task))),
        ]
        return line + (needs.isEmpty ? [] : [label("  needs "), Span(needs, .accent)])
    }

    private var domain: Line {
        let languages = [profile.language, profile.programmingLanguage ?? ""].filter { !$0.isEmpty }
        let line: Line = [label("domain "), Span(profile.domain.name)]
        return line + (languages.isEmpty ? [] : [label("  lang "), Span(languages.joined(separator: " · "))])
    }

    private var difficulty: Line {
        [label("hard   ")] + Figure.meter(profile.difficulty.mean, width: 10, ascii: isASCII)
            + [Span(" " + Figures.share(profile.difficulty.mean))]
    }

    /// How many tokens go in, and how many are expected out.
    private var tokens: Line {
        [
            label("in "), Span(Figures.count(profile.promptTokens)),
            label("  out "), Span("~" + Figures.count(Int(profile.completionTokens.median))),
        ]
    }

    private func label(_ text: String) -> Span { Span(text, .textMuted) }
}
