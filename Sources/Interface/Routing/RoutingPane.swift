public import Routing

/// What the sidebar shows: the ranking for the draft, who is pinned or banned, and how the running answer does.
public struct RoutingPane: Sendable {
    /// The ranking for the draft as it stands; nil until there is one.
    public internal(set) var decision: Decision?
    /// The smallest slider change that would give another winner; nil when none would.
    public internal(set) var flip: Flip?
    /// How long it took, in microseconds.
    public internal(set) var microseconds = 0.0
    /// The number in the log of the decision shown; nil while it is the draft's ranking.
    public internal(set) var lookedBackOn: Int64?
    /// The models there are; nil until they are known.
    public internal(set) var fleet: Fleet?
    /// The model everything goes to; nil lets the engine pick.
    public internal(set) var pinned: String? {
        didSet { picksAfresh = pinned == nil && oldValue != nil }
    }
    /// Whether a pin was taken back since the last question: what it had made answer has no claim to the next one.
    public internal(set) var picksAfresh = false
    /// Models not to be used in this session.
    public internal(set) var banned: Set<String> = []
    /// How the running or last answer came about.
    public internal(set) var attempts = Attempts()
    /// What picking saved over the questions asked since the program began.
    public internal(set) var savings = Savings(EmptyCollection())
    /// What is known of the candidate whose card was opened last; nil until it has been looked up.
    public internal(set) var dossier: Dossier?
    var chosen: String?

    init() {}

    /// The model under the cursor; nil when none is.
    var chosenModel: String? {
        chosen.flatMap { id in decision?.ranking.first { $0.candidate == id } }?.model
    }

    /// Shows the decision an answer was asked for by.
    mutating func lookBack(on decision: Decision, number: Int64, microseconds: Double) {
        show(decision, microseconds: microseconds)
        lookedBackOn = number
    }

    /// Shows the draft's ranking.
    mutating func show(_ decision: Decision, microseconds: Double) {
        self.decision = decision
        lookedBackOn = nil
        flip = Routing.flip(decision)
        self.microseconds = microseconds
        guard let chosen, !decision.ranking.contains(where: { $0.candidate == chosen }) else { return }
        self.chosen = nil
    }

    /// Puts the cursor on the candidate after those of a model, which are about to go to the end of the list.
    mutating func leave(_ model: String) {
        guard let ranking = decision?.ranking, let place = ranking.firstIndex(where: { $0.candidate == chosen }) else {
            return
        }
        let next = ranking[place...].first { $0.model != model } ?? ranking[..<place].last { $0.model != model }
        chosen = next?.candidate
    }

    mutating func choose(_ step: Intent.Step) {
        guard let ranking = decision?.ranking, !ranking.isEmpty else { return }
        let place = ranking.firstIndex { $0.candidate == chosen }
        let last = ranking.count - 1
        let next =
            switch step {
            case .previous: max(0, (place ?? 1) - 1)
            case .next: min(last, (place ?? -1) + 1)
            case .first: 0
            case .last: last
            }
        chosen = ranking[next].candidate
    }
}
