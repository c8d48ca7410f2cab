import Dialogue

extension SplitMix64 {
    /// A number from 0 up to, but not including, the limit.
    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
