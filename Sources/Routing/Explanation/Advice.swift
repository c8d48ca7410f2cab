/// What to say when nobody is eligible: the limit that leaves no model, called as it is where it is set, and the one
/// relaxation that would admit someone.
struct Advice {
    /// The whole advice, in a sentence or two.
    let text: String

    /// Looks at a contest without a winner.
    init(_ contest: Contest) {
        guard !contest.query.candidates.isEmpty else {
            text = "There is no model to ask: no provider is configured, or none lists a model."
            return
        }
        if let pinned = contest.query.limits.pinned {
            text = Self.aboutPin(pinned, contest)
            return
        }
        let reasons = contest.allExclusions
        let admissible = contest.order.filter { reasons[$0].count == 1 && Self.canRelax(reasons[$0][0]) }
        if let place = admissible.min(by: { Self.isLighter($0, $1, reasons, contest) }) {
            text = Self.relaxation(reasons[place][0], admits: contest.query.candidates[place].id)
        } else {
            text = Self.commonest(reasons)
        }
    }

    private static func aboutPin(_ name: String, _ contest: Contest) -> String {
        let places = contest.query.candidates.indices.filter { contest.query.candidates[$0].isNamed(name) }
        guard let place = places.first, let reason = contest.exclusions[place] else {
            return "\(name) is pinned, but no provider offers it; unpin it or pin another."
        }
        return "\(name) is pinned, but cannot be used: \(reason.explanation). Unpin it or lift that."
    }

    /// Whether the user can do something about a reason that stands alone.
    private static func canRelax(_ reason: Exclusion) -> Bool {
        switch reason {
        case .contextTooShort, .lacks, .failedAlready, .notStronger, .notPinned: false
        default: true
        }
    }

    /// Whether relaxing for one candidate is a lighter matter than for another: the same limit moved less far, else the
    /// candidate of better score.
    private static func isLighter(_ one: Int, _ other: Int, _ reasons: [[Exclusion]], _ contest: Contest) -> Bool {
        let (left, right) = (reasons[one][0].excess, reasons[other][0].excess)
        guard left == right else { return left < right }
        return contest.terms[one].sum > contest.terms[other].sum
    }

    private static func relaxation(_ reason: Exclusion, admits name: String) -> String {
        switch reason {
        case .overMaximumCost(let expected, let maximum):
            "\"cost at most \(Figure.dollars(maximum))\" leaves no model; raising it to \(Figure.dollarsUp(expected)) admits \(name)."
        case .overBudget(let expected, let left):
            "The budget has \(Figure.dollars(left)) left; \(name) needs \(Figure.dollarsUp(expected))."
        case .belowMinimumQuality(let expected, let minimum):
            "\"quality at least \(Figure.share(minimum))\" leaves no model; lowering it to \(Figure.fixed((expected * 100).rounded(.down) / 100, 2)) admits \(name)."
        case .tooSlow(let expected, let maximum):
            "\"begins within \(Figure.seconds(maximum))\" leaves no model; raising it to \(Figure.fixed((expected * 10).rounded(.up) / 10, 1)) s admits \(name)."
        case .banned: "Bans leave no model; /ban \(name) lets it back."
        case .blocked(let pattern): "\"never models\" leaves none; taking \(pattern) out admits \(name)."
        case .notAllowed: "\"only models\" leaves none; adding \(name) or emptying the row admits it."
        case .keyMissing: "No provider with a key is left; setting the key of \(name)'s provider admits it."
        case .outsideTiers(let task, let tier):
            "The tiers set for \(task.rawValue) leave no model; adding \(tier.rawValue) admits \(name)."
        case .coolingDown(let cause): "\(name) rests after a failure (\(cause)); it can be asked again soon."
        default: "\(name): \(reason.explanation)."
        }
    }

    private static func commonest(_ reasons: [[Exclusion]]) -> String {
        var counts: [String: Int] = [:]
        for text in reasons.compactMap(\.first?.explanation) { counts[text, default: 0] += 1 }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return
            "No single change admits a model. Most often (\(most?.value ?? 0) of \(reasons.count)): \(most?.key ?? "")."
    }
}

extension Contest {
    /// Every reason against every candidate, in the order of the query's candidates.
    var allExclusions: [[Exclusion]] {
        let eligibility = Eligibility(query: query, strength: strength)
        return zip(query.candidates, figures).map { eligibility.exclusions(of: $0, $1) }
    }
}

extension Exclusion {
    /// How far beyond its limit a figure lies, as a ratio above 1; reasons without a figure weigh as a doubling.
    fileprivate var excess: Double {
        switch self {
        case .overMaximumCost(let expected, let maximum): expected / max(maximum, 1e-9)
        case .overBudget(let expected, let left): 2 * expected / max(left, 1e-9)
        case .belowMinimumQuality(let expected, let minimum): (1.001 - expected) / max(1e-3, 1.001 - minimum)
        case .tooSlow(let expected, let maximum): expected / max(maximum, 1e-3)
        case .coolingDown: 1
        case .banned, .blocked, .notAllowed, .outsideTiers: 2
        default: 1000
        }
    }
}
