public import Dialogue

/// What a stream says next, in words common to all dialects.
public enum Piece: Sendable, Hashable {
    /// More of the answer.
    case text(String)
    /// More of the model's shown reasoning.
    case reasoning(String)
    /// The model the provider says it serves.
    case model(String)
    /// The company behind a gateway that serves it, where the gateway says.
    case provider(String)
    /// The response's id at the provider.
    case responseID(String)
    /// Tokens so far; the last one counts, they never add up.
    case usage(Usage)
    /// The server's own timing of the generation, where it gives one.
    case timing(promptSeconds: Double, completionSeconds: Double)
    /// The model ended; the second is the provider's own word for it.
    case finish(FinishReason, native: String?)
    /// The stream carries an error; what came before stays.
    case failure(Failure)
    /// The connection lives, but says nothing (comments, pings, progress).
    case alive
}
