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
    public var attempt: @Sendable (Request) -> AsyncStream<AttemptEvent>
    /// Where everything is kept.
    public var ledger: AnswerLedger
    /// Seconds on a clock that never goes back.
    public var now: @Sendable () -> Double
    /// What is done when a provider is slow or fails.
    public var habits = AnsweringHabits()
    /// Sets money aside for what is asked.
    public var allowance = Allowance.unlimited
    /// When a second candidate is asked beside a silent first.
    public var hedging = Hedging.never
    /// How much a candidate's provider has to do for this program.
    public var load: @Sendable (Candidate) -> Load = { _ in Load() }

    /// What is asked of a candidate.
    public struct Request: Sendable {
        /// Who is asked.
        public var candidate: Candidate
        /// The turns so far, oldest first.
        public var messages: [Message]
        /// The conversation they belong to, by its id.
        public var conversation: Int64
        /// Completion tokens the budget pays for; nil where it sets no limit.
        public var mostTokens: Int?
        /// What is asked, where the whole answer is to come; nil where it goes on from what another said.
        public var profile: PromptProfile?
        /// What providers may do with what is sent.
        public var dataPolicy = DataPolicy.providersTerms

        /// Turns for a candidate.
        public init(_ candidate: Candidate, _ messages: [Message], conversation: Int64, mostTokens: Int? = nil) {
            (self.candidate, self.messages) = (candidate, messages)
            (self.conversation, self.mostTokens) = (conversation, mostTokens)
        }
    }

    /// How much one model at one provider has had to do for this program.
    public struct Load: Sendable, Equatable, Comparable {
        /// Requests under way.
        public var running: Int
        /// Requests sent since the program began.
        public var sent: Int

        /// So many requests.
        public init(running: Int = 0, sent: Int = 0) {
            (self.running, self.sent) = (running, sent)
        }

        /// Whether the left one has less to do.
        public static func < (left: Load, right: Load) -> Bool {
            (left.running, left.sent) < (right.running, right.sent)
        }
    }

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
        attempt: @escaping @Sendable (Request) -> AsyncStream<AttemptEvent>,
        ledger: AnswerLedger,
        now: @escaping @Sendable () -> Double
    ) {
        self.decide = decide
        self.attempt = attempt
        self.ledger = ledger
        self.now = now
    }

    /// Answers a question to its end. Cancelling the task stops the answer and keeps what came.
    public func answer(_ ask: AskRequest, report: @escaping @Sendable (AnswerEvent) -> Void) async {
        guard let ruling = decide(ask.route) else {
            return report(.refused(Task.isCancelled ? "Stopped before it was sent." : "No models are known yet."))
        }
        guard ruling.decision.winner != nil else {
            return report(.refused(ruling.decision.advice ?? "No model can answer this within the limits."))
        }
        let messages: [Message]
        do { messages = try self.messages(of: ask) } catch {
            return report(.refused("What was said before could not be read, so nothing was sent: \(error)"))
        }
        do {
            let records = try ledger.begin(ask, ruling)
            report(
                .recorded(
                    conversation: records.conversation, question: records.question, answer: records.answer,
                    decision: ruling.decision, decisionID: records.decision, system: records.system))
            var course = AnswerCourse(
                answerer: self, records: records, ruling: ruling, ask: ask, messages: consume messages, report: report)
            await course.run(after: ask.unfinished)
        } catch {
            report(.refused("The question could not be kept, so it was not sent: \(error)"))
        }
    }

    /// The turns to send: what the model is told, those that were only counted so far, then the newest and the question.
    func messages(of ask: AskRequest) throws -> [Message] {
        let context = ask.route.context
        let told = context.history.prefix { $0.role == .system }
        let earlier = try context.talliedThrough.map(branch)?.filter(\.isSaid) ?? []
        let question = Message(id: 0, role: .user, text: ask.question, attachments: ask.attachments)
        return told + earlier + context.history.dropFirst(told.count) + [question]
    }

    /// The messages of a branch. One that is gone is no empty one: what was said in it would be left out unnoticed.
    private func branch(endingWith last: Int64) throws -> [Message] {
        let messages = try ledger.branch(last)
        guard !messages.isEmpty else { throw BranchIsGone() }
        return messages
    }
}

private struct BranchIsGone: Error, CustomStringConvertible {
    let description = "it is no longer in the database."
}
