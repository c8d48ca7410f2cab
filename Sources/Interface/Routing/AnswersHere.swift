public import Dialogue

/// How a model did in one conversation.
public struct AnswersHere: Sendable, Hashable {
    /// How many of its answers have ended.
    public private(set) var count = 0
    /// How many of those failed.
    public private(set) var failed = 0
    /// What they cost in all, in USD, as far as is known.
    public private(set) var cost = 0.0
    /// Seconds to the first token, at the median; nil where none came.
    public private(set) var medianWait: Double?

    /// Of a model that has not answered.
    public init() {}

    /// Of a model with these answers.
    public init(_ answers: [Answer]) {
        let ended = answers.filter(\.state.isFinal)
        count = ended.count
        failed = ended.count { $0.failureText != nil }
        cost = ended.compactMap(\.cost?.amount.usd).reduce(0, +)
        let waits = ended.compactMap(\.firstTokenSeconds).sorted()
        medianWait = waits.isEmpty ? nil : waits[waits.count / 2]
    }
}
