/// How many tokens a candidate writes, as a multiple of what prompts let expect, by the answers it gave.
///
/// A normal belief about the multiple's logarithm that starts at 0. It is kept as information (precision, and precision × mean),
/// so that answers add up and fade by scaling.
public struct LengthBelief: Sendable, Hashable, Codable {
    private var precision = 0.0
    private var information = 0.0
    /// When the last answer came, in seconds since 1970 UTC.
    private var time = 0.0

    /// Seconds after which an answer counts half: models change under their names.
    private static let halfLife = AbilityBelief.halfLife
    /// How far candidates differ in the logarithm, before anything is known: one in three writes more than 1.6 times as much
    /// as expected, or less than that part of it.
    private static let priorPrecision = 1 / (0.5 * 0.5)
    /// How far one answer may be from what is expected and still be believed, in the logarithm: a factor of 20.
    private static let most = 3.0

    /// Takes in the tokens of a whole answer, and those that were expected with their interval.
    mutating func take(tokens: Int, expected: TokenRange, at now: Double) {
        guard tokens > 0, expected.median > 0 else { return }
        fade(to: now)
        let surprise = Elementary.log(Double(tokens) / expected.median)
        // The prompt's interval says how far answers to it are apart, whoever gives them.
        let width = Elementary.log(max(1, expected.high) / max(1, expected.low)) / (2 * Scale.fivePercent)
        let spread = width.clamped(to: 0.3...2, or: 1)
        precision += 1 / (spread * spread)
        information += min(Self.most, max(-Self.most, surprise)) / (spread * spread)
    }

    /// What its answers make of the multiple; it nears 1 the fewer they are.
    public var factor: Double { Elementary.exp(information / (Self.priorPrecision + precision)) }

    /// How much its answers say beside what else there is to go by, 0 (nothing) … 1 (all).
    var share: Double { precision / (Self.priorPrecision + precision) }

    private mutating func fade(to now: Double) {
        defer { time = max(time, now) }
        guard time > 0, now > time else { return }
        let kept = Elementary.exp(-(now - time) / Self.halfLife * 0.693_147_180_559_945_3)
        precision *= kept
        information *= kept
    }
}
