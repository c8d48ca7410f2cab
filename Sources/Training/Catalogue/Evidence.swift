import Dialogue
import Routing

/// What the tables say of models, on one scale.
///
/// LMArena's ratings set the scale. LiveBench as a whole is equated with them over the models both know, its columns with
/// the whole, and the columns of models.dev with what both say: people's preferences and a single test agree too little to
/// be equated directly, and no column is its own judge. What efforts usually make is taken from models measured at several.
struct Evidence {
    let measurements: [Measurement]
    private(set) var equating = Equating()
    /// How LiveBench as a whole lies on the scale.
    private(set) var compositeLine: Equating.Line?
    private(set) var shifts = EffortShifts()
    private let bySubject: [String: [Measurement]]

    init(_ measurements: [Measurement]) {
        self.measurements = measurements
        bySubject = Dictionary(grouping: measurements, by: \.subject)
        // Figures of several efforts need the shifts, which need the lines.
        for _ in 0..<2 {
            equate()
            compareEfforts()
        }
    }

    /// The subjects any table speaks of.
    var subjects: [String] { bySubject.keys.sorted() }

    /// Whether any table speaks of a subject.
    func knows(_ subject: String) -> Bool { bySubject[subject] != nil }

    /// The efforts a subject was measured at.
    func efforts(of subject: String) -> [Effort] { Set((bySubject[subject] ?? []).map(\.effort)).sorted() }

    /// A belief about a subject at one effort after all figures about it.
    func updated(_ prior: Belief, subject: String, at effort: Effort) -> Belief {
        (bySubject[subject] ?? []).reduce(into: prior) { observe(&$0, $1, at: effort) }
    }

    /// Takes in a figure; one at another effort is moved by what efforts usually make, and trusted less.
    private func observe(_ belief: inout Belief, _ figure: Measurement, at effort: Effort) {
        guard let (value, spread) = equating.equated(figure) else { return }
        let isDirect = figure.effort == effort
        let move = shifts.shift(effort, figure.column) - shifts.shift(figure.effort, figure.column)
        let doubt = isDirect ? 0 : 0.3 + abs(move) / 2
        let error = (spread * spread + doubt * doubt).squareRoot()
        belief.observe(value + move, spread: error, of: figure.column, isDirect: isDirect)
    }

    private mutating func equate() {
        let preferences = preferences()
        let liveBench = measurements.filter { $0.column.source == .livebench }
        let whole = Composite(liveBench.map { (Setting($0), $0.column, $0.value) }).values
        compositeLine = Equating.line(whole.compactMap { setting, value in preferences[setting].map { (value, $0) } })
        if let line = compositeLine {
            let references = liveBench.map { whole[Setting($0)].map { line.intercept + line.slope * $0 } }
            equating.add(liveBench, references: references)
        }
        let agents = measurements.filter { $0.column.source == .modelsDev }
        let references = agents.map { others(at: Setting($0))?.mean(of: $0.column) }
        equating.add(agents, references: references)
    }

    /// What all but models.dev say of a setting; nil where they say nothing of its model.
    private func others(at setting: Setting) -> Belief? {
        let figures = (bySubject[setting.subject] ?? []).filter { $0.column.source != .modelsDev }
        guard !figures.isEmpty else { return nil }
        return figures.reduce(into: Belief.unprimed) { observe(&$0, $1, at: setting.effort) }
    }

    private mutating func compareEfforts() {
        shifts = EffortShifts(
            measurements.compactMap { figure in
                equating.equated(figure).map { (figure.subject, figure.effort, figure.column, $0.value) }
            }
        )
    }

    /// How able LMArena alone says every setting it rates to be on the whole.
    private func preferences() -> [Setting: Double] {
        let figures = Dictionary(grouping: measurements.filter { $0.column.source == .lmarena }, by: Setting.init)
        return figures.mapValues { own in
            own.reduce(into: Belief.unprimed) { observe(&$0, $1, at: $1.effort) }.mean.mean
        }
    }
}
