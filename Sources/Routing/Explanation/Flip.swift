/// The smallest move of one slider that changes the winner: "accuracy ≥ 71 flips to opus".
public struct Flip: Sendable, Hashable, Codable {
    /// The slider to move.
    public var slider: Slider
    /// Where to move it, as a whole number, 0…100.
    public var position: Int
    /// Whether it moves up.
    public var isRaise: Bool
    /// Who wins then, by the candidate's id.
    public var winner: String

    /// A move of one slider and who wins by it.
    public init(slider: Slider, position: Int, isRaise: Bool, winner: String) {
        self.slider = slider
        self.position = position
        self.isRaise = isRaise
        self.winner = winner
    }

    /// One of the three sliders.
    public enum Slider: String, Sendable, Hashable, Codable, CaseIterable {
        case speed, accuracy, cost
    }

    /// The flip in words: "accuracy ≥ 71 flips to demo/x".
    public var text: String { "\(slider.rawValue) \(isRaise ? "≥" : "≤") \(position) flips to \(winner)" }
}

/// The smallest move of a single slider that changes the winner of a query; nil when none does, or when the sliders do not
/// decide.
public func flip(_ query: Query) -> Flip? { flip(decide(query)) }

/// The smallest move of a single slider that would have changed a decision's winner; nil when none would.
///
/// While one slider moves, every candidate's score times the sum of the sliders is a straight line in its position, so
/// where two of them cross is a division, not a search.
public func flip(_ decision: Decision) -> Flip? {
    guard case .weighted = decision.policy.mode, [.best, .sticky, .followUp].contains(decision.reason) else {
        return nil
    }
    let moves = Flip.Slider.allCases.compactMap { Lines(decision, moving: $0).nearestFlip }
    return moves.min { $0.distance < $1.distance }?.flip
}

/// All eligible candidates' scores as lines in one slider's position.
private struct Lines {
    struct Line {
        var name: String
        var slope: Double
        var rest: Double

        func height(at position: Double) -> Double { rest + slope * position }
    }

    let slider: Flip.Slider
    let position: Double
    var winner: Line?
    var others: [Line] = []

    init(_ decision: Decision, moving slider: Flip.Slider) {
        self.slider = slider
        position = decision.priorities[slider]
        for row in decision.ranking.prefix(while: { $0.excluded == nil }) {
            let line = Self.line(of: row, decision, slider)
            if row.candidate == decision.winner { winner = line } else { others.append(line) }
        }
    }

    /// The nearest position at which another candidate leads.
    var nearestFlip: (flip: Flip, distance: Double)? {
        guard let winner else { return nil }
        let crossings = others.compactMap { crossing(winner, $0) }
        let up = crossings.filter { $0 > position }.min().flatMap { flip(at: $0.rounded(.up), isRaise: true) }
        let down = crossings.filter { $0 < position }.max().flatMap { flip(at: $0.rounded(.down), isRaise: false) }
        return [up, down].compactMap(\.self).min { $0.distance < $1.distance }
    }

    /// Where a line overtakes the winner's, nudged to where it leads; nil for never.
    private func crossing(_ winner: Line, _ other: Line) -> Double? {
        let gain = other.slope - winner.slope
        guard abs(gain) > 1e-12 else { return nil }
        let at = (winner.rest - other.rest) / gain
        return gain > 0 ? max(at, position) + 1e-6 : min(at, position) - 1e-6
    }

    private func flip(at place: Double, isRaise: Bool) -> (flip: Flip, distance: Double)? {
        guard (0...100).contains(place), let winner else { return nil }
        guard let leader = others.max(by: { $0.height(at: place) < $1.height(at: place) }) else { return nil }
        guard leader.height(at: place) > winner.height(at: place) else { return nil }
        let flip = Flip(slider: slider, position: Int(place), isRaise: isRaise, winner: leader.name)
        return (flip, abs(place - position))
    }

    /// A row's score times the sliders' sum, the incumbent's lead included, with one slider left open.
    private static func line(of row: Ranked, _ decision: Decision, _ slider: Flip.Slider) -> Line {
        let values = row.values
        let priorities = decision.priorities
        let lead = 100 * headStart(of: row, decision)
        let rest = Flip.Slider.allCases.filter { $0 != slider }.reduce(lead) { $0 + priorities[$1] * values[$1] }
        return Line(name: row.candidate, slope: values[slider], rest: rest)
    }

    private static func headStart(of row: Ranked, _ decision: Decision) -> Double {
        guard let incumbent = decision.incumbent, incumbent.candidate == row.candidate else { return 0 }
        guard decision.policy.strongerThan == nil else { return 0 }
        return decision.policy.leadNeeded(over: incumbent, before: decision.profile)
    }
}

extension Ranked {
    /// How good the candidate is at what each slider asks for, 0…1 each, on the engine's fixed scales.
    public var values: Terms {
        Terms(
            accuracy: Scale.value(ofQuality: quality.mean),
            speed: Scale.value(ofSeconds: totalSeconds.mean),
            cost: Scale.value(ofCost: costUSD.mean)
        )
    }
}

extension Weights {
    /// The share of one slider.
    public subscript(slider: Flip.Slider) -> Double {
        switch slider {
        case .speed: speed
        case .accuracy: accuracy
        case .cost: cost
        }
    }
}

extension Priorities {
    /// The position of one slider.
    public subscript(slider: Flip.Slider) -> Double {
        switch slider {
        case .speed: speed
        case .accuracy: accuracy
        case .cost: cost
        }
    }
}

extension Terms {
    /// The part of one slider.
    public subscript(slider: Flip.Slider) -> Double {
        switch slider {
        case .speed: speed
        case .accuracy: accuracy
        case .cost: cost
        }
    }
}
