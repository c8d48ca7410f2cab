public import Routing

/// What a person did with an answer, for the router to learn from.
public struct Observed: Sendable, Equatable {
    /// The answer, by its id on disk.
    public var answer: Int64
    /// The decision that had chosen the model; nil when a person chose it outright.
    public var decision: Int64?
    /// The model that answered.
    public var model: String
    /// What was done.
    public var event: Observation.Event

    /// What was done with an answer.
    public init(answer: Int64, decision: Int64?, model: String, event: Observation.Event) {
        self.answer = answer
        self.decision = decision
        self.model = model
        self.event = event
    }
}
