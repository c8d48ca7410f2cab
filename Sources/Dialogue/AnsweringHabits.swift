/// What is done when a provider is slow or fails, as the user wants it.
public struct AnsweringHabits: Sendable, Hashable, Codable {
    /// What happens when an answer breaks off after its first words.
    public enum OnBrokenAnswer: String, Sendable, Hashable, Codable, CaseIterable {
        /// What came stays, and nobody is asked.
        case keep
        /// What came stays, and the next model goes on from there.
        case goOn = "continue"
    }

    /// What happens when an answer breaks off after its first words.
    public var onBrokenAnswer = OnBrokenAnswer.keep
    /// Models asked for one question before giving up, 1 or more.
    public var mostModels = 4
    /// How often one model is asked again after a passing failure, 0 or more.
    public var retries = 2
    /// Seconds after the question in which a model may still be asked.
    public var deadlineSeconds = 300.0
    /// The share of questions for which a second model may be asked while the first keeps silent, 0…1.
    public var hedgeShare = 0.0
    /// The most such a second request may be expected to cost.
    public var hedgeMaximumCost = Money(usd: 0.01)

    /// The usual habits.
    public init() {}
}
