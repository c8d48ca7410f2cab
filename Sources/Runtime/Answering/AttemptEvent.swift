public import Dialogue

/// What happens while one candidate is asked; `ended` or `failed` comes last, exactly once.
public enum AttemptEvent: Sendable, Equatable {
    /// More of the answer, so many seconds after sending.
    case text(String, seconds: Double)
    /// More of the shown reasoning, so many seconds after sending.
    case reasoning(String, seconds: Double)
    /// The provider began the answer anew: what came so far does not count.
    case restarted
    /// The provider's own words on what it serves and what was used so far.
    case served(model: String)
    /// Tokens so far; the last counts.
    case usage(Usage)
    /// The same candidate is asked again after a failure.
    case retrying(Failure)
    /// The model ended its answer.
    case ended(FinishReason, seconds: Double)
    /// The attempt failed; what came before stays.
    case failed(Failure, seconds: Double)
}
