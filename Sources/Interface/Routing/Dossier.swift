public import Dialogue
public import Routing

/// What is known of a candidate beside its figures for the prompt at hand.
public struct Dossier: Sendable, Hashable {
    /// The candidate's id.
    public var candidate: String
    /// The model as its provider offers it.
    public var model: Model
    /// How able it is at each task, with where that is from, in the order of `TaskType.allCases`.
    public var abilities: [Ability]
    /// How many tokens it writes, as a multiple of what prompts let expect; nil where nothing was learnt.
    public var lengthFactor: Double?
    /// Seconds to the first token of its latest answers on this machine.
    public var waits: [Double]
    /// How many of its latest requests on this machine failed.
    public var failed: Int
    /// How many of them there were.
    public var asked: Int
    /// How it did in the conversation at hand.
    public var here = AnswersHere()

    /// A dossier by its parts.
    public init(
        candidate: String,
        model: Model,
        abilities: [Ability],
        lengthFactor: Double? = nil,
        waits: [Double],
        failed: Int,
        asked: Int
    ) {
        self.candidate = candidate
        self.model = model
        self.abilities = abilities
        self.lengthFactor = lengthFactor
        self.waits = waits
        self.failed = failed
        self.asked = asked
    }
}
