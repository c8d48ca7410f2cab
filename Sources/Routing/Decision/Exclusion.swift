/// Why a candidate cannot be picked.
public enum Exclusion: Sendable, Hashable, Codable {
    /// Another candidate is pinned.
    case notPinned
    /// It was banned for this session.
    case banned
    /// Its id matches a blocked pattern.
    case blocked(pattern: String)
    /// Its id matches none of the allowed patterns.
    case notAllowed
    /// Its provider lacks a key.
    case keyMissing
    /// The task at hand may only go to other tiers than the candidate's.
    case outsideTiers(TaskType, Tier)
    /// It failed lately and rests; the text says what happened.
    case coolingDown(String)
    /// It was tried for this message and failed.
    case failedAlready
    /// Prompt and answer need more tokens than it takes.
    case contextTooShort(needed: Int, has: Int)
    /// It cannot do what the prompt needs.
    case lacks(Need)
    /// Its expected quality is below the least asked for.
    case belowMinimumQuality(expected: Double, minimum: Double)
    /// Its expected cost in USD is above the most allowed for a message.
    case overMaximumCost(expected: Double, maximum: Double)
    /// Its expected cost in USD is above what is left of the budget.
    case overBudget(expected: Double, left: Double)
    /// Its expected seconds to the first token are above the most allowed.
    case tooSlow(expected: Double, maximum: Double)
    /// A stronger model was asked for, and its expected quality is no better.
    case notStronger(expected: Double, than: Double)

    /// The reason in words for people, to follow the candidate's name: "costs $0.012, more than the $0.001 allowed".
    public var explanation: String {
        switch self {
        case .notPinned: "another model is pinned"
        case .banned: "banned for this session"
        case .blocked(let pattern): "blocked by \(pattern)"
        case .notAllowed: "matches none of the allowed patterns"
        case .keyMissing: "its provider has no key"
        case .outsideTiers(let task, let tier): "\(task.rawValue) prompts do not go to the \(tier.rawValue) tier"
        case .coolingDown(let cause): "resting after a failure: \(cause)"
        case .failedAlready: "tried for this message and failed"
        case .contextTooShort(let needed, let has): "takes \(has) tokens, \(needed) are needed"
        case .lacks(let need): "lacks \(need.explanation)"
        case .belowMinimumQuality(let expected, let minimum):
            "quality \(Figure.share(expected)), less than the \(Figure.share(minimum)) asked for"
        case .overMaximumCost(let expected, let maximum):
            "costs \(Figure.dollars(expected)), more than the \(Figure.dollars(maximum)) allowed"
        case .overBudget(let expected, let left):
            "costs \(Figure.dollars(expected)), more than the \(Figure.dollars(left)) left of the budget"
        case .tooSlow(let expected, let maximum):
            "first token after \(Figure.seconds(expected)), later than the \(Figure.seconds(maximum)) allowed"
        case .notStronger(let expected, let than):
            "quality \(Figure.share(expected)), no better than the \(Figure.share(than)) before"
        }
    }
}

extension Need {
    /// The ability in words, to follow "lacks".
    var explanation: String {
        switch self {
        case .vision: "sight of images"
        case .audio: "hearing of audio"
        case .file: "reading of files"
        case .tools: "use of tools"
        case .json: "structured output"
        case .longContext: "a long context"
        case .recentKnowledge: "recent knowledge"
        case .imageOutput: "making of images"
        }
    }
}
