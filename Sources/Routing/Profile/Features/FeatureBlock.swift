/// The kinds of features a prompt is read by. Each kind is scaled to the same length before it is weighed, so that a long
/// text does not drown its structure in words.
package enum FeatureBlock: Int, Sendable, CaseIterable {
    /// Words and pairs of words that the user says.
    case words
    /// Runs of two to five characters; they carry inflection and the scripts without spaces.
    case runs
    /// Concepts of the lexicon, the same in all its languages: which, where they stand, and which follows which.
    case concepts
    /// The named signals, in steps.
    case structure
    /// Words and concepts of the user's turns before.
    case earlier
    /// Words by what they are like: their weights come from where they lie among the words of many languages, so that a
    /// word no prompt of the corpus has counts as its neighbours do.
    case senses
}

/// Takes in the features of a prompt as they are met, block by block; a feature may be met more than once.
package protocol FeatureSink {
    /// The features from here on are of this block.
    mutating func begin(_ block: FeatureBlock)
    /// A feature by its hash.
    mutating func take(_ hash: UInt64)
}
