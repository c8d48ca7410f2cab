import Dialogue
import Routing
import Runtime

/// What an attempt says of a model's health once it is over. An attempt that was stopped says nothing.
struct AttemptTrace {
    private var firstTokenSeconds: Double?
    private var tokens: Int?
    private var outcome: Outcome?

    private enum Outcome {
        case ended(seconds: Double)
        case failed(Failure)
    }

    mutating func take(_ event: AttemptEvent) {
        switch event {
        case .text(_, let seconds), .reasoning(_, let seconds), .image(_, let seconds):
            firstTokenSeconds = firstTokenSeconds ?? seconds
        case .usage(let usage): tokens = usage.completionTokens
        case .ended(_, let seconds): outcome = .ended(seconds: seconds)
        case .failed(let failure, _): outcome = .failed(failure)
        case .retrying: (firstTokenSeconds, tokens) = (nil, nil)
        case .accepted, .served, .restarted: break
        }
    }

    /// Tells what the attempt says.
    ///
    /// - Returns: what to tell the user of it, if anything.
    func tell(_ health: HealthKeeper, of candidate: Candidate) -> String? {
        switch outcome {
        case .failed(let failure): health.failed(candidate.model, failure)
        case .ended(let seconds):
            guard let firstTokenSeconds else { return nil }
            let rate = tokens.flatMap { $0 > 1 ? Double($0 - 1) / max(0.001, seconds - firstTokenSeconds) : nil }
            return health.answered(candidate, firstTokenSeconds: firstTokenSeconds, tokensPerSecond: rate)
        case nil: break
        }
        return nil
    }
}
