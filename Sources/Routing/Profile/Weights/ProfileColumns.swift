/// What the bytes of a row of the trained weights stand for.
package enum ProfileColumns {
    /// Bytes in a row: one for each learnt column and one more, rounded up to eight. 64 is one cache line.
    package static let count = 64
    /// One column a task, in the order of `TaskType.allCases`.
    package static let tasks = 0..<TaskType.allCases.count
    /// One column a subject, in the order of `domainNames`.
    package static let domains = tasks.upperBound..<tasks.upperBound + domainNames.count
    /// How hard the prompt is, in units of `PromptProfile.difficulty`, around its mean.
    package static let difficulty = domains.upperBound
    /// The natural logarithm of the answer's tokens, around its mean.
    package static let length = difficulty + 1
    /// One column a need that words can tell, in the order of `needKinds`.
    package static let needs = length + 1..<length + 1 + needKinds.count
    /// All columns that are learnt.
    package static let learnt = 0..<needs.upperBound

    /// Where a row says its feature's rarity among the prompts learnt from, in steps of `rarityStep`, and by how many bits its
    /// learnt columns are to be shifted to the left.
    package static let rarityAndShift = count - 1
    /// What a step of rarity is worth.
    package static let rarityStep: Float = 1 / 3
    /// The largest rarity, in steps.
    package static let largestRarity = 31
    /// The largest shift.
    package static let largestShift = 4

    /// A rarity and a shift as one byte: five bits and three.
    package static func packed(rarity: Int, shift: Int) -> UInt8 { UInt8(rarity | shift << 5) }

    /// The rarity and the shift that a byte says.
    @inline(__always)
    static func unpacked(_ byte: Int8) -> (rarity: Float, shift: Int32) {
        let bits = UInt8(bitPattern: byte)
        return (Float(bits & 31) * rarityStep, Int32(bits >> 5))
    }

    /// The subjects that are told apart.
    package static let domainNames = [
        "software", "mathematics", "science", "medicine", "law", "finance", "business", "marketing", "education",
        "history", "geography", "politics", "philosophy", "psychology", "literature", "arts", "music", "film", "games",
        "sports", "food", "travel", "home", "fashion", "technology", "engineering", "environment", "religion",
        "language", "relationships", "career", "everyday", "general",
    ]
    /// The needs that words can tell.
    package static let needKinds: [Need] = [
        .vision, .audio, .file, .tools, .json, .longContext, .recentKnowledge, .imageOutput,
    ]
}
