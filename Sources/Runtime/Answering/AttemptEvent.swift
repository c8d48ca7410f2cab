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
    /// The program was stopped for a while and goes on: what came meanwhile comes at once, so no pace can be told of it.
    case held
    /// The same candidate is asked again after a failure, which came so many seconds after sending.
    case retrying(Failure, seconds: Double)
    /// The model ended its answer.
    case ended(FinishReason, seconds: Double)
    /// The attempt failed; what came before stays.
    case failed(Failure, seconds: Double)
}

extension [AttemptEvent] {
    /// The same with words that come together told at once, as each telling wakes a row of tasks. Each piece keeps its
    /// place; joined ones have the time of the last.
    public func joined() -> [AttemptEvent] {
        reduce(into: []) { told, event in
            if let whole = told.last?.joined(with: event) { told[told.count - 1] = whole } else { told.append(event) }
        }
    }
}

extension AttemptEvent {
    /// Both as one; nil where they are of different kinds, or more than words.
    fileprivate func joined(with next: AttemptEvent) -> AttemptEvent? {
        switch (self, next) {
        case (.text(let text, _), .text(let more, let seconds)): .text(text + more, seconds: seconds)
        case (.reasoning(let text, _), .reasoning(let more, let seconds)): .reasoning(text + more, seconds: seconds)
        default: nil
        }
    }
}
