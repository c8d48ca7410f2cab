/// How many tokens an answer is expected to have.
enum AnswerLength {
    /// The expectation from what was learnt and from what the user says of it.
    ///
    /// - Parameters:
    ///   - logarithm: the natural logarithm of the tokens, as learnt.
    ///   - spread: its standard deviation.
    ///   - cue: what the user says of the length.
    static func estimate(logarithm: Double, spread: Double, cue: LengthCue?) -> TokenRange {
        guard let cue else { return estimate(logarithm, spread) }
        let said = Elementary.log(max(1, cue.tokens))
        // A number is nearly obeyed; "briefly" only pulls.
        return cue.isExact ? estimate(said, 0.25) : estimate(0.4 * logarithm + 0.6 * said, spread * 0.7)
    }

    private static func estimate(_ logarithm: Double, _ spread: Double) -> TokenRange {
        let centre = max(0, min(11, logarithm))
        return TokenRange(
            median: Elementary.exp(centre),
            low: max(1, Elementary.exp(centre - 1.645 * spread)),
            high: Elementary.exp(centre + 1.645 * spread)
        )
    }
}
