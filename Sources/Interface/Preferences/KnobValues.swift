import Dialogue
import Drawing
import Routing

extension PreferencesPane {
    /// What a limit stands at; nil for no limit, and for sliders.
    func limit(of knob: Knob) -> Double? {
        switch knob {
        case .speed, .accuracy, .cost, .allowed, .blocked: nil
        case .minimumQuality: limits.minimumQuality
        case .maximumCost: limits.maximumCost?.usd
        case .maximumFirstToken: limits.maximumFirstTokenSeconds
        case .dataPolicy: Double(dataPolicy.rawValue)
        case .exploration: policy.explorationRate
        case .stickiness: policy.stickiness
        }
    }

    mutating func setLimit(of knob: Knob, to value: Double?) {
        switch knob {
        case .speed, .accuracy, .cost, .allowed, .blocked: break
        case .minimumQuality: limits.minimumQuality = value
        case .maximumCost: limits.maximumCost = value.map { Money(usd: $0) }
        case .maximumFirstToken: limits.maximumFirstTokenSeconds = value
        case .dataPolicy: dataPolicy = max(leastDataPolicy, DataPolicy(rawValue: Int(value ?? 0)) ?? dataPolicy)
        case .exploration: policy.explorationRate = value ?? 0
        case .stickiness: policy.stickiness = value ?? 0
        }
    }

    /// What a limit stands at, for people.
    func words(for knob: Knob) -> String {
        if let patterns = knob.patterns { return words(for: limits[keyPath: patterns], of: knob) }
        guard let value = limit(of: knob) else { return "no limit" }
        return switch knob {
        case .maximumCost: Figures.dollars(value)
        case .maximumFirstToken: Figures.seconds(value)
        case .dataPolicy: dataPolicyWords
        case .exploration: Figures.fixed(value * 100, 0) + "% of messages"
        case .stickiness: value == 0 ? "nothing" : Figures.share(value)
        default: Figures.share(value)
        }
    }

    /// Whether anything is limited that could leave fewer models.
    var hasLimits: Bool { !limitWords(width: 0).isEmpty }

    /// The limits that are set, in a row, in as few words as a width makes needed; empty when none are.
    func limitWords(width: Int) -> String {
        let ways = [(false, false), (true, false), (true, true)].lazy.map { limitWords(isBrief: $0, counts: $1) }
        return ways.first { TextWidth.of($0) <= width } ?? limitWords(isBrief: true, counts: true)
    }

    private func limitWords(isBrief: Bool, counts: Bool) -> String {
        let parts = [
            limits.minimumQuality.map { (isBrief ? "q≥" : "quality ≥ ") + Figures.share($0) },
            limits.maximumCost.map { (isBrief ? "≤" : "cost ≤ ") + Figures.dollars($0) },
            limits.maximumFirstTokenSeconds.map { (isBrief ? "≤" : "begins ≤ ") + Figures.seconds($0) },
            words("only", limits.allowed, counts: counts),
            words("never", limits.blocked, counts: counts),
            dataPolicy > .providersTerms ? dataPolicy.words : nil,
        ]
        return parts.compactMap(\.self).joined(separator: isBrief ? " " : " · ")
    }

    private func words(_ name: String, _ patterns: [String], counts: Bool) -> String? {
        guard let first = patterns.first else { return nil }
        return name + " " + (patterns.count == 1 && !counts ? first : String(patterns.count))
    }

    private var dataPolicyWords: String {
        let isConfigured = dataPolicy == leastDataPolicy && dataPolicy > .providersTerms
        return dataPolicy.words + (isConfigured ? ", by config.toml" : "")
    }

    private func words(for patterns: [String], of knob: Knob) -> String {
        guard patterns.isEmpty else { return patterns.joined(separator: ", ") }
        return knob == .allowed ? "all" : "none"
    }
}

extension DataPolicy {
    /// What is asked of gateways, for people.
    fileprivate var words: String {
        switch self {
        case .providersTerms: "their own terms"
        case .noTraining: "no training"
        case .zeroRetention: "zero retention"
        }
    }
}
