public import Dialogue
public import Interface
public import Routing

/// Answers questions: keeps the question, decides, asks the winner, falls back to the next, keeps what comes.
///
/// The chat and `switchboard ask` both go through it, so that a question is treated alike wherever it is asked.
public struct Answerer: Sendable {
    /// Decides for a request; nil while no candidates are known.
    public var decide: @Sendable (RouteRequest) -> Ruling?
    /// Asks one candidate. Ending the iteration early closes the connection.
    public var attempt: @Sendable (Candidate, [Message]) -> AsyncStream<AttemptEvent>
    /// Where everything is kept.
    public var ledger: AnswerLedger
    /// Seconds on a clock that never goes back.
    public var now: @Sendable () -> Double

    /// A decision with the candidates it was made among.
    public struct Ruling: Sendable {
        /// The query, whole, as it is kept for replay.
        public var query: Query
        /// The ranking.
        public var decision: Decision
        /// How long reading the prompt and deciding took.
        public var seconds: Double

        /// A decision with its query.
        public init(query: Query, decision: Decision, seconds: Double = 0) {
            self.query = query
            self.decision = decision
            self.seconds = seconds
        }
    }

    /// An answerer of these parts.
    public init(
        decide: @escaping @Sendable (RouteRequest) -> Ruling?,
        attempt: @escaping @Sendable (Candidate, [Message]) -> AsyncStream<AttemptEvent>,
        ledger: AnswerLedger,
        now: @escaping @Sendable () -> Double
    ) {
        self.decide = decide
        self.attempt = attempt
        self.ledger = ledger
        self.now = now
    }

    /// Candidates asked for one question before giving up.
    static let mostAttempts = 4

    /// Answers a question to its end. Cancelling the task stops the answer and keeps what came.
    public func answer(_ ask: AskRequest, report: @escaping @Sendable (AnswerEvent) -> Void) async {
        guard let ruling = decide(ask.route) else { return report(.refused("No models are known yet.")) }
        guard ruling.decision.winner != nil else {
            return report(.refused(ruling.decision.advice ?? "No model can answer this within the limits."))
        }
        do {
            let records = try ledger.begin(ask, ruling)
            report(
                .recorded(
                    conversation: records.conversation, question: records.question, answer: records.answer,
                    decision: ruling.decision, decisionID: records.decision, system: records.system))
            var course = AnswerCourse(answerer: self, records: records, report: report)
            await course.run(candidates: Self.order(of: ruling), messages: Self.messages(of: ask))
        } catch {
            report(.refused("The question could not be kept, so it was not sent: \(error)"))
        }
    }

    /// The winner first, then the rest of the ranking that may be picked.
    static func order(of ruling: Ruling) -> [Candidate] {
        let winner = ruling.decision.winner
        let ids = ruling.decision.ranking.filter { $0.excluded == nil }.map(\.candidate)
        let order = ids.filter { $0 == winner } + ids.filter { $0 != winner }
        return order.prefix(mostAttempts).compactMap { id in ruling.query.candidates.first { $0.id == id } }
    }

    /// The turns to send.
    static func messages(of ask: AskRequest) -> [Message] {
        let question = Message(id: 0, role: .user, text: ask.question, attachments: ask.attachments)
        return ask.route.context.history + [question]
    }
}
