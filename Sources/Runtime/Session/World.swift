public import Dialogue
public import Interface
public import Routing

/// Everything outside the program that a session needs, as functions; tests put their own in.
public struct World: Sendable {
    /// Ranks the candidates for a request, and says how many microseconds that took; nil while no candidates are known.
    public var route: @Sendable (RouteRequest) -> (decision: Decision, microseconds: Double)?
    /// Answers a question to its end, reporting on the way. Cancelling its task stops the answer.
    public var answer: @Sendable (AskRequest, @escaping @Sendable (AnswerEvent) -> Void) async -> Void
    /// Keeps something small on disk. Must not make the caller wait.
    public var keep: @Sendable (Keepsake) -> Void
    /// Writes a conversation into a file that is not there yet, and tells where. Must not make the caller wait.
    public var export: @Sendable (_ conversation: Int64, ExportFormat, _ path: String?) -> Void
    /// Looks something up and tells it through the mailbox. Must not make the caller wait.
    public var look: @Sendable (Inquiry) -> Void
    /// Seconds on a clock that never goes back.
    public var now: @Sendable () -> Double
    /// What time it is, in seconds since 1970 UTC.
    public var wall: @Sendable () -> Double

    /// A world of these functions.
    public init(
        route: @escaping @Sendable (RouteRequest) -> (decision: Decision, microseconds: Double)?,
        answer: @escaping @Sendable (AskRequest, @escaping @Sendable (AnswerEvent) -> Void) async -> Void,
        keep: @escaping @Sendable (Keepsake) -> Void,
        export: @escaping @Sendable (Int64, ExportFormat, String?) -> Void = { _, _, _ in },
        look: @escaping @Sendable (Inquiry) -> Void = { _ in },
        now: @escaping @Sendable () -> Double,
        wall: @escaping @Sendable () -> Double = { 0 }
    ) {
        self.route = route
        self.answer = answer
        self.keep = keep
        self.export = export
        self.look = look
        self.now = now
        self.wall = wall
    }
}

/// Something small that is kept between sessions.
public enum Keepsake: Sendable, Equatable {
    /// The draft of a conversation; nil is the one not begun yet.
    case draft(String, conversation: Int64?)
    /// The sliders.
    case priorities(Priorities)
    /// The limits.
    case limits(Limits)
    /// How picks are made.
    case policy(Policy)
    /// What providers may do with what is sent.
    case dataPolicy(DataPolicy)
    /// The theme in use, by its name.
    case theme(String)
    /// Another cap on what may be spent.
    case budget(BudgetChange)
    /// The conversation in view; nil for a new one.
    case current(conversation: Int64?)
    /// What was said of an answer.
    case rating(message: Int64, Int?)
    /// A conversation's title.
    case title(String, conversation: Int64)
    /// Whether a conversation is deleted.
    case deleted(Bool, conversation: Int64)
    /// What a person did with an answer.
    case observed(Observed)
}
