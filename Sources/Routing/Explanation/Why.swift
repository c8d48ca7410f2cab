/// Why the winner of a decision won, in figures and in words.
public struct Why: Sendable, Hashable, Codable {
    /// The winner's id; nil when nobody was eligible.
    public var winner: String?
    /// The next best eligible candidate's id; nil when there is none.
    public var runnerUp: String?
    /// What each slider added to the winner's score, the greatest part first.
    public var contributions: [Contribution]
    /// The smallest move of one slider that would have changed the winner; nil when none would.
    public var flip: Flip?
    /// The whole answer as sentences, the most important first.
    public var sentences: [String]

    /// What one slider added to a score.
    public struct Contribution: Sendable, Hashable, Codable {
        /// The slider.
        public var slider: Flip.Slider
        /// Its share of all sliders, 0…1.
        public var weight: Double
        /// How good the winner is at what the slider asks for, 0…1.
        public var value: Double
        /// What that adds to the score: weight × value.
        public var points: Double
        /// What it would add to the runner-up's score; nil when there is no runner-up.
        public var runnerUpPoints: Double?
    }
}

/// Explains a decision: the contributions of its terms, the lead over the next best, and what would have changed it.
public func why(_ decision: Decision) -> Why {
    guard let winner = decision.winning else {
        let advice = decision.advice ?? "No model may answer."
        return Why(winner: nil, runnerUp: nil, contributions: [], flip: nil, sentences: [advice])
    }
    let rival = decision.ranking.first { $0.excluded == nil && $0.candidate != winner.candidate }
    let parts = contributions(decision, winner, rival)
    let change = flip(decision)
    let ahead = rival.map { lead(of: winner, over: $0, parts) }
    let changes = change.map { "Moving one slider is enough to change that: \($0.text)." }
    let sentences = [reason(decision, winner), sum(of: parts, winner), ahead, changes].compactMap(\.self)
    return Why(
        winner: winner.candidate,
        runnerUp: rival?.candidate,
        contributions: parts,
        flip: change,
        sentences: sentences
    )
}

private func contributions(_ decision: Decision, _ winner: Ranked, _ rival: Ranked?) -> [Why.Contribution] {
    let parts = Flip.Slider.allCases.map { slider in
        Why.Contribution(
            slider: slider,
            weight: decision.weights[slider],
            value: decision.weights[slider] > 0
                ? winner.terms[slider] / decision.weights[slider] : winner.values[slider],
            points: winner.terms[slider],
            runnerUpPoints: rival?.terms[slider]
        )
    }
    return parts.sorted { $0.points > $1.points }
}

private func reason(_ decision: Decision, _ winner: Ranked) -> String {
    let name = winner.candidate
    return switch decision.reason {
    case .best: "\(name) has the best score of \(decision.ranking.count { $0.excluded == nil }) that may answer."
    case .pinned: "\(name) is pinned."
    case .sticky: "\(name) answered before; another would have to lead by \(needed(decision)), which none does."
    case .followUp:
        "\(name) answered before; to take over so short a follow-up another would have to lead by \(needed(decision))."
    case .toolLoop: "\(name) called the tool, so it gets the result."
    case .experiment: "\(name) was chosen for the other arm of \(decision.policy.experiment?.name ?? "an experiment")."
    case .exploring: "\(name) is close to the best and was drawn to learn how good it is."
    case .none: "No model may answer."
    }
}

private func needed(_ decision: Decision) -> String { Figure.share(decision.leadNeeded ?? 0) }

private func sum(of parts: [Why.Contribution], _ winner: Ranked) -> String {
    let terms = parts.map { part in
        "\(part.slider.rawValue) \(Figure.share(part.weight)) × \(Figure.share(part.value)) = \(Figure.share(part.points))"
    }
    return "Its score is \(Figure.share(winner.score)): " + terms.joined(separator: ", ") + "."
}

private func lead(of winner: Ranked, over rival: Ranked, _ parts: [Why.Contribution]) -> String {
    let difference = winner.score - rival.score
    let verb = difference < 0 ? "trails" : "leads"
    let terms = parts.map { "\($0.slider.rawValue) \(signed($0.points - ($0.runnerUpPoints ?? 0)))" }
    let by = Figure.fixed(abs(difference), 3)
    return "It \(verb) \(rival.candidate) by \(by): " + terms.joined(separator: ", ") + "."
}

private func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + Figure.fixed(value, 3) }
