public import Dialogue
public import Wire

/// What happens while an answer is fetched. Seconds count from the sending of the current attempt.
public enum AnswerEvent: Sendable, Hashable {
    /// The request goes out, for the first time (1) or again.
    case attempt(Int)
    /// The provider accepted it; the answer follows.
    case headers(seconds: Double)
    /// What one parcel of bytes said; never empty.
    case pieces([Piece], seconds: Double)
    /// The attempt failed before its first token, so many seconds after it was sent; the next is sent after a wait.
    case retrying(Failure, seconds: Double, after: Double)
    /// Nothing more will come. Always the last event, exactly once, except to who stopped listening.
    case ended(AnswerEnding, seconds: Double)
}

/// How an answer ended.
public enum AnswerEnding: Sendable, Hashable {
    /// The model ended it; the second is the provider's own word for it.
    case complete(FinishReason, native: String?)
    /// It failed; what had come before stays good.
    case failed(Failure)
}
