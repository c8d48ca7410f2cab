/// What the 64 bytes of a row of the trained weights stand for.
package enum ProfileColumns {
    /// Bytes in a row: one cache line.
    package static let count = 64
    /// One column a task, in the order of `TaskType.allCases`.
    package static let tasks = 0..<20
    /// One column a subject, in the order of `domainNames`.
    package static let domains = 20..<53
    /// How hard the prompt is, in units of `PromptProfile.difficulty`, around its mean.
    package static let difficulty = 53
    /// The natural logarithm of the answer's tokens, around its mean.
    package static let length = 54
    /// One column a need that words can tell, in the order of `needKinds`.
    package static let needs = 55..<62
    /// All columns that are learnt.
    package static let learnt = 0..<62
    /// The feature's rarity among the prompts learnt from, in steps of `rarityStep`.
    package static let rarity = 62
    /// By how many bits the learnt columns of the row are to be shifted to the left.
    package static let shift = 63
    /// The largest shift.
    package static let largestShift = 4
    /// What a step of rarity is worth.
    package static let rarityStep: Float = 1 / 12

    /// The subjects that are told apart.
    package static let domainNames = [
        "software", "mathematics", "science", "medicine", "law", "finance", "business", "marketing", "education",
        "history", "geography", "politics", "philosophy", "psychology", "literature", "arts", "music", "film", "games",
        "sports", "food", "travel", "home", "fashion", "technology", "engineering", "environment", "religion",
        "language", "relationships", "career", "everyday", "general",
    ]
    /// The needs that words can tell.
    package static let needKinds: [Need] = [.vision, .audio, .file, .tools, .json, .longContext, .recentKnowledge]
}
