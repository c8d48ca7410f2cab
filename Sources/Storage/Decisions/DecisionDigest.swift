public import Routing

/// A fingerprint of a whole decision, down to the last bit of every figure: equal decisions have equal ones, and that two
/// different ones have equal ones is as likely as guessing a number of 64 bits.
public struct DecisionDigest: Sendable, Hashable, CustomStringConvertible {
    /// The fingerprint's bits.
    public let bits: UInt64

    init(signed: Int64) { bits = UInt64(bitPattern: signed) }

    /// As SQLite keeps it.
    var signed: Int64 { Int64(bitPattern: bits) }

    /// The fingerprint of a decision. How long it took is no part of it.
    public init(_ decision: Decision) {
        var digest = Digest()
        digest.add(decision.engine)
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

    private mutating func add(_ exclusion: Exclusion) { add("\(exclusion)") }
}
