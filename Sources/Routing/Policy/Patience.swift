extension Policy {
    /// How much better a challenger's score must be than that of who answered before, 0…1, where the sliders sum to 100.
    ///
    /// The shorter a follow-up is, the less it says by itself of who should answer it: below a dozen words the usual lead is
    /// more than doubled, below a single one ("yes") it is two dozen times as much.
    func leadNeeded(over incumbent: Incumbent, before profile: PromptProfile) -> Double {
        let usual = stickiness.clamped(to: 0...1, or: 0)
        guard incumbent.continuation == .shortFollowUp else { return usual }
        return min(1, usual / max(1 - profile.leaning, Self.leastOfItsOwn))
    }

    /// The least that a message is ever taken to say by itself, 0…1: a word of the two dozen that say enough.
    private static let leastOfItsOwn = 1.0 / 24
}

extension PromptProfile {
    /// How much the prompt leans on what was said before it, 0…1: wholly when it has no word, hardly from two dozen words on.
    public var leaning: Double { features.first { $0.name == "follow_up" }?.value ?? 0 }
}

extension Decision {
    /// The lead in score that another candidate would have needed over the one that answered before, 0…1; nil where none did.
    public var leadNeeded: Double? {
        incumbent.map { priorities.margin(stickiness: policy.leadNeeded(over: $0, before: profile)) }
    }
}
