import Dialogue
import Routing
import Runtime

/// What an attempt says of a model's health once it is over. An attempt that was stopped says nothing.
struct AttemptTrace {
    private var firstTokenSeconds: Double?
    private var usage: Usage?
    private var outcome: Outcome?
    private var isPaceKnown = true

    private enum Outcome {
        case ended(FinishReason, seconds: Double)
        case failed(Failure)
    }

    mutating func take(_ event: AttemptEvent) {
        switch event {
        case .text(_, let seconds), .reasoning(_, let seconds), .image(_, let seconds):
            firstTokenSeconds = firstTokenSeconds ?? seconds
        case .usage(let usage): self.usage = usage
        case .ended(let reason, let seconds): outcome = .ended(reason, seconds: seconds)
        case .failed(let failure, _): outcome = .failed(failure)
        case .retrying: (firstTokenSeconds, usage) = (nil, nil)
        case .held: isPaceKnown = false
        case .accepted, .served, .restarted: break
        }
    }

    /// The tokens of an answer that came to its own end; nil for any other, or where they are not known.
    var wholeAnswerTokens: Int? {
        guard case .ended(.stop, _) = outcome else { return nil }
        return usage?.completionTokens
    }

    /// Tells what the attempt says.
    ///
    /// - Returns: what to tell the user of it, if anything.
    func tell(_ health: HealthKeeper, of candidate: Candidate) -> String? {
        switch outcome {
        case .failed(let failure): health.failed(candidate.model, failure)
        case .ended(_, let seconds):
            guard let firstTokenSeconds else { return nil }
            guard isPaceKnown else {
                health.answered(candidate.model)
                return nil
            }
            let rate = usage?.tokensPerSecond(from: firstTokenSeconds, to: seconds)
            return health.answered(candidate, firstTokenSeconds: firstTokenSeconds, tokensPerSecond: rate)
        case nil: break
        }
        return nil
    }
}
