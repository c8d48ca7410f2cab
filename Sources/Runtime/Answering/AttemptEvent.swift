public import Dialogue

/// What happens while one candidate is asked; `ended` or `failed` comes last, exactly once.
public enum AttemptEvent: Sendable, Equatable {
    /// The provider took the request on: from here on it may charge for the prompt.
    case accepted
    /// More of the answer, so many seconds after sending.
    case text(String, seconds: Double)
    /// More of the shown reasoning, so many seconds after sending.
    case reasoning(String, seconds: Double)
    /// An image of the answer, so many seconds after sending.
    case image(Attachment, seconds: Double)
    /// The provider began the answer anew: what came so far does not count.
    case restarted
    /// The provider's own words on what it serves and what was used so far.
    case served(model: String)
    /// Tokens so far; the last counts.
    case usage(Usage)
    /// The same candidate is asked again after a failure, which came so many seconds after sending.
    case retrying(Failure, seconds: Double)
    /// The model ended its answer.
    case ended(FinishReason, seconds: Double)
    /// The attempt failed; what came before stays.
    case failed(Failure, seconds: Double)
}
