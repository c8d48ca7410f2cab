import Dialogue
import Drawing
import Routing

/// A dossier as rows: prices and room, abilities with their evidence, and how it did on this machine.
struct DossierRows {
    let dossier: Dossier
    let profile: PromptProfile
    /// When its provider last told what it has and charges, as a time ago; nil where it was not told.
    let listed: String?
    let isASCII: Bool

    /// The longest task has fourteen letters.
    private static let nameWidth = 15

    func lines(width: Int) -> [Line] {
        [heading("The model")] + facts(width: width)
            + [Line(), heading("Abilities, by source and date")] + abilities(width: width)
            + [Line(), heading("On this machine, lately")] + record
    }

    private func heading(_ text: String) -> Line { Line(text, .heading, .bold) }

    private func facts(width: Int) -> [Line] {
        let model = dossier.model
        let price = model.price.map {
            "\(perMillion($0.prompt)) in, \(perMillion($0.completion)) out per 1M tokens"
        }
        let room = model.contextLength.map { Figures.count($0) + " tokens" } ?? "unknown"
        let longest = model.maxCompletionTokens.map { ", answers up to " + Figures.count($0) } ?? ""
        let inputs = model.inputs.map(\.rawValue).sorted().joined(separator: ", ")
        let rows = [
            ("price", price ?? "unknown"), ("context", room + longest), ("reads", inputs),
            ("list", listed.map { "from \(model.provider), \($0)" } ?? ""),
        ]
        let indent = Line(Pieces.blanks(Self.nameWidth))
        return rows.filter { !$0.1.isEmpty }.flatMap { wrapped(row($0.0, $0.1), width: width, indent: indent) }
    }

    private func perMillion(_ money: Money) -> String { Figures.dollars(money.usd * 1e6) }

    private func row(_ name: String, _ value: String) -> Line {
        [Span(column(name, Self.nameWidth), .textMuted), Span(value)]
    }

    /// The task at hand first, then those it is best at.
    private func abilities(width: Int) -> [Line] {
        let known = zip(TaskType.allCases, dossier.abilities).map { (task: $0, ability: $1) }
        guard !known.isEmpty else { return [Line("Nothing is known.", .textMuted)] }
        let others = known.filter { $0.task != profile.task }.sorted { $0.ability.value > $1.ability.value }
        let shown = known.filter { $0.task == profile.task } + others.prefix(4)
        return shown.map { task, ability in
            let isGuess = ability.source == "prior" || ability.source.isEmpty
            let source = isGuess ? "a guess by size and price" : "\(ability.source) \(ability.date)"
            let line: Line = [
                Span(column(task.rawValue, Self.nameWidth), task == profile.task ? .textStrong : .text),
                Span(column(signed(ability.value), 7)), Span("±" + Figures.fixed(ability.spread, 1) + "  ", .textMuted),
            ]
            return truncated(line + Line(source, isGuess ? .textMuted : .good), to: width)
        }
    }

    /// On the engine's scale 0 answers a middling prompt well half of the time.
    private func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + Figures.fixed(value, 2) }

    private var record: [Line] {
        let (failed, asked) = (dossier.failed, dossier.asked)
        guard asked > 0 else { return length + [Line("It was not asked here yet.", .textMuted)] }
        let share = Figures.fixed(Double(failed) / Double(asked) * 100, 0) + " %"
        let errors = Line("\(failed) of \(asked) requests failed, \(share)", failed > 0 ? .warning : .good)
        guard !dossier.waits.isEmpty else { return [errors] + length }
        let sorted = dossier.waits.sorted()
        let median = Figures.seconds(sorted[sorted.count / 2])
        let bars = Figure.sparkline(Self.histogram(sorted), width: Self.edges.count + 1, ascii: isASCII)
        return [
            errors,
            [
                Span(column("first token", Self.nameWidth), .textMuted), Span("¼ s "), Span(bars, .graph),
                Span(" 16 s  "),
                Span("median " + median, .textStrong),
            ],
        ] + length
    }

    /// How long its answers turned out, by what was learnt of them.
    private var length: [Line] {
        dossier.lengthFactor.map { [row("answers", "×\(Figures.fixed($0, 2)) the length prompts let expect")] } ?? []
    }

    /// How many waits end below each edge, the rest last; the edges double.
    static func histogram(_ waits: [Double]) -> [Double] {
        var counts = [Double](repeating: 0, count: edges.count + 1)
        for wait in waits { counts[edges.firstIndex { wait < $0 } ?? edges.count] += 1 }
        return counts
    }

    private static let edges = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.7, 8, 11.3, 16]
}
