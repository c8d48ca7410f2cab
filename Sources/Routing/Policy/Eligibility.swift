import Dialogue

/// Says which candidates may not answer, and why.
///
/// Every candidate is asked the same questions in the order of `Question`; the first that it fails is its one reason.
struct Eligibility {
    /// What is asked of a candidate, most decisive first.
    enum Question: Int, CaseIterable {
        case pin, ban, block, allowance, key, tier, health, failure, context, needs
        case quality, cost, budget, firstToken, strength
    }

    private let profile: PromptProfile
    private let limits: Limits
    private let allowed: Patterns
    private let blocked: Patterns
    private let tiers: Set<Tier>?
    private let minimumQuality: Double?
    private let maximumCost: Double?
    private let budget: Double?
    private let leastStrength: Double?
    private let tokensNeeded: Int
    /// What nobody can do without.
    private let needs: [Need]
    /// What words alone are sure of.
    private let sureNeeds: [Need]
    /// The questions that could exclude anyone; the others need not be asked.
    private let open: [Question]

    /// Reads all limits, those of the mode included. `strength` is the quality a candidate must exceed.
    init(query: Query, strength: Double?) {
        let limits = query.limits
        profile = query.profile
        self.limits = limits
        allowed = Patterns(limits.allowed)
        blocked = Patterns(limits.blocked)
        let tiers = query.policy.tiers.isEmpty ? nil : query.policy.tiers[query.profile.task]
        self.tiers = tiers
        let minimumQuality = [limits.minimumQuality, query.policy.mode.minimumQuality].compactMap(\.self).max()
        let maximumCost = [limits.maximumCost?.usd, query.policy.mode.maximumCost].compactMap(\.self).min()
        budget = limits.remainingBudget?.usd
        leastStrength = strength
        let completion = Int(profile.completionTokens.median.clamped(to: 0...1e9, or: 0))
        tokensNeeded = min(1 << 40, max(0, profile.promptTokens)) + completion
        let worded = query.profile.wordedNeeds ?? []
        let needs = query.profile.needs.filter { need in !worded.contains { $0.need == need } }
        self.needs = needs
        sureNeeds = worded.filter(\.isSure).map(\.need)
        self.minimumQuality = minimumQuality
        self.maximumCost = maximumCost
        open = Question.allCases.filter { question in
            switch question {
            case .pin: limits.pinned != nil
            case .ban: !limits.banned.isEmpty
            case .block: !limits.blocked.isEmpty
            case .allowance: !limits.allowed.isEmpty
            case .failure: !limits.failed.isEmpty
            case .tier: tiers != nil
            case .needs: !needs.isEmpty
            case .quality: minimumQuality != nil
            case .cost: maximumCost != nil
            case .budget: limits.remainingBudget != nil
            case .firstToken: limits.maximumFirstTokenSeconds != nil
            case .strength: strength != nil
            case .key, .health, .context: true
            }
        }
    }

    /// Why each candidate may not answer; nil for those that may.
    func exclusions(_ candidates: [Candidate], _ figures: [Figures]) -> [Exclusion?] {
        candidates.withUnsafeBufferPointer { candidates in
            var exclusions = candidates.indices.map { place in exclusion(candidates, place, figures[place]) }
            for need in sureNeeds { narrow(&exclusions, to: need, candidates) }
            return exclusions
        }
    }

    private func exclusion(
        _ candidates: UnsafeBufferPointer<Candidate>,
        _ place: Int,
        _ figures: Figures
    ) -> Exclusion? {
        for question in open {
            if let reason = answer(question, candidates, place, figures) { return reason }
        }
        return nil
    }

    /// Leaves to those who can what words are sure is needed; to all where nobody can, for words may still be misread.
    private func narrow(
        _ exclusions: inout [Exclusion?],
        to need: Need,
        _ candidates: UnsafeBufferPointer<Candidate>
    ) {
        let canAnyone = candidates.indices.contains { exclusions[$0] == nil && candidates[$0].meets.contains(need) }
        guard canAnyone else { return }
        for place in candidates.indices where exclusions[place] == nil && !candidates[place].meets.contains(need) {
            exclusions[place] = .lacks(need)
        }
    }

    /// Every reason a candidate may not answer, the decisive one first.
    func exclusions(of candidate: Candidate, _ figures: Figures) -> [Exclusion] {
        [candidate].withUnsafeBufferPointer { candidates in open.compactMap { answer($0, candidates, 0, figures) } }
    }

    /// Candidates are read in place: taking one up whole would mean counting references to all that it holds.
    @inline(__always)
    private func answer(
        _ question: Question,
        _ candidates: UnsafeBufferPointer<Candidate>,
        _ place: Int,
        _ figures: Figures
    ) -> Exclusion? {
        switch question {
        case .key, .health: unhealthy(question, candidates[place].health)
        case .context: contextTooShort(candidates[place].model.contextLength)
        default: rarer(question, candidates, place, figures)
        }
    }

    @inline(never)
    private func rarer(
        _ question: Question,
        _ candidates: UnsafeBufferPointer<Candidate>,
        _ place: Int,
        _ figures: Figures
    ) -> Exclusion? {
        switch question {
        case .pin: limits.pinned.map { candidates[place].isNamed($0) } == false ? .notPinned : nil
        case .ban: limits.banned.contains { candidates[place].isNamed($0) } ? .banned : nil
        case .block: match(blocked, candidates, place).map { .blocked(pattern: blocked.texts[$0]) }
        case .allowance: match(allowed, candidates, place) == nil ? .notAllowed : nil
        case .tier:
            tiers.map { $0.contains(candidates[place].tier) } == false
                ? .outsideTiers(profile.task, candidates[place].tier) : nil
        case .failure: limits.failed.contains(candidates[place].id) ? .failedAlready : nil
        case .key, .health, .context: nil
        case .needs: lacking(candidates[place].meets)
        case .quality: minimumQuality.flatMap { belowQuality(figures.quality.mean, $0) }
        case .cost: maximumCost.flatMap { overCost(figures.costUSD.mean, $0) }
        case .budget: budget.flatMap { overBudget(figures.costUSD.mean, $0) }
        case .firstToken: limits.maximumFirstTokenSeconds.flatMap { tooSlow(figures.firstTokenSeconds.mean, $0) }
        case .strength: leastStrength.flatMap { notStronger(figures.quality.mean, $0) }
        }
    }

    private func match(_ patterns: Patterns, _ candidates: UnsafeBufferPointer<Candidate>, _ place: Int) -> Int? {
        patterns.first(fitting: candidates[place].id, of: candidates[place].model.id)
    }

    private func lacking(_ met: NeedSet) -> Exclusion? {
        for need in needs where !met.contains(need) { return .lacks(need) }
        return nil
    }

    private func unhealthy(_ question: Question, _ health: Candidate.Health) -> Exclusion? {
        switch health {
        case .available: nil
        case .keyMissing: question == .key ? .keyMissing : nil
        case .coolingDown(let cause): question == .health ? .coolingDown(cause) : nil
        }
    }

    private func contextTooShort(_ length: Int?) -> Exclusion? {
        guard let has = length, has < tokensNeeded else { return nil }
        return .contextTooShort(needed: tokensNeeded, has: has)
    }

    private func belowQuality(_ expected: Double, _ minimum: Double) -> Exclusion? {
        expected < minimum ? .belowMinimumQuality(expected: expected, minimum: minimum) : nil
    }

    private func overCost(_ expected: Double, _ maximum: Double) -> Exclusion? {
        expected > maximum ? .overMaximumCost(expected: expected, maximum: maximum) : nil
    }

    private func overBudget(_ expected: Double, _ left: Double) -> Exclusion? {
        expected > left ? .overBudget(expected: expected, left: left) : nil
    }

    private func tooSlow(_ expected: Double, _ maximum: Double) -> Exclusion? {
        expected > maximum ? .tooSlow(expected: expected, maximum: maximum) : nil
    }

    private func notStronger(_ expected: Double, _ than: Double) -> Exclusion? {
        expected > than ? nil : .notStronger(expected: expected, than: than)
    }
}

extension Policy.Mode {
    /// The least expected quality the mode lets through; nil where it sets none.
    var minimumQuality: Double? {
        switch self {
        case .cheapest(let minimum), .fastest(let minimum): minimum
        case .weighted, .best, .worth: nil
        }
    }

    /// The most a message may be expected to cost in the mode, in USD; nil where it sets no bound.
    var maximumCost: Double? {
        guard case .best(let maximum) = self else { return nil }
        return maximum
    }
}

extension Candidate {
    /// Whether a name means this candidate: its own id, or its model's whatever the effort.
    @inline(__always)
    func isNamed(_ name: String) -> Bool { name == model.id || (effort != nil && name == id) }
}

extension NeedSet {
    /// The needs a model meets; what is not known to be lacking is taken to be there.
    ///
    /// A long context is measured against the model's own, and recent knowledge may come from the conversation, so neither
    /// excludes by itself.
    init(metBy model: Model) {
        self = [NeedSet(.longContext), NeedSet(.recentKnowledge)]
        if model.inputs.contains(.image) { insert(NeedSet(.vision)) }
        if model.inputs.contains(.audio) { insert(NeedSet(.audio)) }
        if model.inputs.contains(.file) { insert(NeedSet(.file)) }
        if model.outputs.contains(.image) { insert(NeedSet(.imageOutput)) }
        let parameters = model.parameters ?? ["tools", "response_format"]
        if parameters.contains("tools") { insert(NeedSet(.tools)) }
        if parameters.contains("response_format") || parameters.contains("structured_outputs") {
            insert(NeedSet(.json))
        }
    }
}
