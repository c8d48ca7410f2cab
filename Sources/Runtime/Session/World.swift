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
