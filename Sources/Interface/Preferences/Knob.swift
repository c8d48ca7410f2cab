import Dialogue
import Routing

/// One row of the preferences: a slider, a limit that is stepped, or patterns that are written.
public enum Knob: Sendable, Hashable, CaseIterable {
    case speed, accuracy, cost
    case minimumQuality, maximumCost, maximumFirstToken
    case allowed, blocked
    case dataPolicy
    case exploration, stickiness

    /// The slider it is; nil for limits.
    var slider: WritableKeyPath<Priorities, Double>? {
        switch self {
        case .speed: \.speed
        case .accuracy: \.accuracy
        case .cost: \.cost
        default: nil
        }
    }

    /// The patterns of models it holds; nil for rows that hold none.
    var patterns: WritableKeyPath<Limits, [String]>? {
        switch self {
        case .allowed: \.allowed
        case .blocked: \.blocked
        default: nil
        }
    }

    /// The sliders, top first.
    static let sliders: [Knob] = [.speed, .accuracy, .cost]

    /// What it is called.
    var name: String {
        switch self {
        case .speed: "speed"
        case .accuracy: "accuracy"
        case .cost: "cost"
        case .minimumQuality: "quality at least"
        case .maximumCost: "cost at most"
        case .maximumFirstToken: "begins within"
        case .allowed: "only models"
        case .blocked: "never models"
        case .dataPolicy: "data policy"
        case .exploration: "explore"
        case .stickiness: "stick by"
        }
    }

    /// The values it steps through, least first; nil stands for no limit. Empty for rows that are not stepped.
    var steps: [Double?] {
        switch self {
        case .speed, .accuracy, .cost, .allowed, .blocked: []
        case .minimumQuality: [nil, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
        case .maximumCost: [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, nil]
        case .maximumFirstToken: [0.25, 0.5, 1, 2, 3, 5, 10, 30, nil]
        case .dataPolicy: DataPolicy.allCases.map { Double($0.rawValue) }
        case .exploration: [0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2]
        case .stickiness: [0, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2]
        }
    }

    /// Where a limit begins that none was above: not so low that it leaves nobody.
    private var start: Double? {
        switch self {
        case .maximumCost: 0.01
        case .maximumFirstToken: 3
        default: nil
        }
    }

    /// The step so many steps on from a value, which need not be one of them. It stops at the ends, and a value beyond them
    /// goes no further; but up from no limit it goes to where a limit begins.
    func stepped(from value: Double?, by count: Int) -> Double? {
        let steps = steps
        guard !steps.isEmpty else { return value }
        if value == nil, count > 0, steps.last == .some(nil) { return start }
        if let place = steps.firstIndex(of: value) { return steps[min(steps.count - 1, max(0, place + count))] }
        // No limit is the least step where it comes first, and the greatest where it comes last.
        let isAbove = { (place: Int) in steps[place].map { $0 > (value ?? .infinity) } ?? (place > 0) }
        let above = steps.indices.first(where: isAbove) ?? steps.count
        guard count > 0 ? above < steps.count : above > 0 else { return value }
        return steps[min(steps.count - 1, max(0, count > 0 ? above + count - 1 : above + count))]
    }
}
