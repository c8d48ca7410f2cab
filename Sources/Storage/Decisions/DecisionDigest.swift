public import Routing

/// A fingerprint of a whole decision, down to the last bit of every figure: equal decisions have equal ones, and that two
/// different ones have equal ones is as likely as guessing a number of 64 bits.
public struct DecisionDigest: Sendable, Hashable, CustomStringConvertible {
    /// The fingerprint's bits.
    public let bits: UInt64

    init(signed: Int64) { bits = UInt64(bitPattern: signed) }

    /// As SQLite keeps it.
    var signed: Int64 { Int64(bitPattern: bits) }

    /// The fingerprint of what was decided: winner, reason and the whole ranking. The query and the engine's version are no
    /// part of it, so that another version that decides the same has the same one.
    public init(_ decision: Decision) {
        var digest = Digest()
        digest.add(decision.winner ?? "")
        digest.add(decision.reason.rawValue)
        digest.add(decision.advice ?? "")
        digest.add(decision.ranking.count)
        for row in decision.ranking { digest.add(row) }
        bits = digest.value
    }

    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Digest {
    fileprivate mutating func add(_ row: Ranked) {
        add(row.candidate)
        add(row.score)
        for estimate in [row.quality, row.costUSD, row.firstTokenSeconds, row.totalSeconds] {
            add(estimate.mean)
            add(estimate.low)
            add(estimate.high)
        }
        add(row.terms.accuracy)
        add(row.terms.speed)
        add(row.terms.cost)
        add(row.isPriceKnown ? 1 : 0)
        if let excluded = row.excluded { add(excluded) }
    }

    /// A number a reason, and the figures it names. The numbers are kept in files: a new reason gets a new one.
    private mutating func add(_ exclusion: Exclusion) {
        switch exclusion {
        case .notPinned: add(1)
        case .banned: add(2)
        case .blocked(let pattern): add(3, pattern)
        case .notAllowed: add(4)
        case .keyMissing: add(5)
        case .outsideTiers(let task, let tier): add(6, task.rawValue, tier.rawValue)
        case .coolingDown(let cause): add(7, cause)
        case .failedAlready: add(8)
        case .contextTooShort(let needed, let has): add(9, Double(needed), Double(has))
        case .lacks(let need): add(10, need.rawValue)
        case .belowMinimumQuality(let expected, let minimum): add(11, expected, minimum)
        case .overMaximumCost(let expected, let maximum): add(12, expected, maximum)
        case .overBudget(let expected, let left): add(13, expected, left)
        case .tooSlow(let expected, let maximum): add(14, expected, maximum)
        case .notStronger(let expected, let other): add(15, expected, other)
        }
    }

    private mutating func add(_ reason: Int, _ words: String...) {
        add(reason)
        for word in words { add(word) }
    }

    private mutating func add(_ reason: Int, _ figures: Double...) {
        add(reason)
        for figure in figures { add(figure) }
    }
}
