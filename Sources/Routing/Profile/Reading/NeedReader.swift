/// Tells what a model must be able to do for a prompt: for certain by what is attached and how long it is, likely by what is
/// asked.
enum NeedReader {
    /// What the prompt and the turns sent along with it call for, whatever their words.
    static func facts(_ tokens: TokenCount) -> Set<Need> {
        var needs = tokens.needs
        if tokens.all > longPrompt { needs.insert(.longContext) }
        return needs
    }

    /// What words make more likely than not, by the probabilities in the order of `ProfileColumns.needKinds`.
    static func worded(_ probabilities: [Double]) -> [WordedNeed] {
        zip(ProfileColumns.needKinds, probabilities).filter { $0.1 >= 0.5 }.map { WordedNeed($0, $1) }
    }

    /// From how many tokens of prompt a model must be good with long contexts.
    private static let longPrompt = 24_000
}
