public import Dialogue
public import Interface

/// Where questions, answers and attempts are kept. All functions return when what they keep is safe on disk.
public struct AnswerLedger: Sendable {
    /// The ids of what was kept for a question.
    public struct Records: Sendable, Equatable {
        /// The conversation.
        public var conversation: Int64
        /// The question.
        public var question: Int64
        /// The answer, still empty.
        public var answer: Int64
        /// The decision.
        public var decision: Int64
        /// The system message put before the question; nil when none was.
        public var system: Int64?

        /// The ids of what was kept.
        public init(conversation: Int64, question: Int64, answer: Int64, decision: Int64, system: Int64? = nil) {
            self.conversation = conversation
            self.question = question
            self.answer = answer
            self.decision = decision
            self.system = system
        }
    }

    /// One attempt, as it is logged.
    public struct Attempt: Sendable, Equatable {
        /// The candidate's id.
        public var candidate: String
        /// The model's id.
        public var model: String
        /// The provider asked.
        public var provider: String
        /// Its number over all attempts of the question, from 1.
        public var number: Int
        /// What came of it.
        public var outcome: Outcome
        /// Why it failed; nil when it did not.
        public var failure: Failure?
        /// Tokens used, where known.
        public var usage: Usage?
        /// What it cost, where known.
        public var cost: Cost?
        /// Seconds to the first token; nil when none came, or when that tells nothing of the model.
        public var firstTokenSeconds: Double?
        /// Seconds to its end.
        public var totalSeconds: Double

        /// What came of an attempt.
        public enum Outcome: Sendable, Equatable {
            /// It answered, wholly.
            case answered
            /// It was stopped: by the user, or because another answered first.
            case stopped
            /// It failed.
            case failed
        }
    }

    /// Keeps question and decision, and makes the place for the answer.
    public var begin: @Sendable (AskRequest, Answerer.Ruling) throws -> Records
    /// The messages of a branch that ends with that one, oldest first.
    public var branch: @Sendable (_ last: Int64) throws -> [Message]
    /// Keeps what has come so far.
    public var progress: @Sendable (_ answer: Int64, _ text: String, Answer) -> Void
    /// Logs an attempt that ended.
    public var log: @Sendable (Records, Attempt) -> Void
    /// Keeps an image of an answer as a file, and gives the Markdown that shows where it is.
    public var keepImage: @Sendable (Records, Attachment) -> String
    /// Keeps the answer as it ended.
    public var finish: @Sendable (Records, _ text: String, Answer) -> Void

    /// A ledger of these functions.
    public init(
        begin: @escaping @Sendable (AskRequest, Answerer.Ruling) throws -> Records,
        branch: @escaping @Sendable (Int64) throws -> [Message] = { _ in [] },
        progress: @escaping @Sendable (Int64, String, Answer) -> Void,
        log: @escaping @Sendable (Records, Attempt) -> Void,
        keepImage: @escaping @Sendable (Records, Attachment) -> String = { _, image in "[\(image.name)]" },
        finish: @escaping @Sendable (Records, String, Answer) -> Void
    ) {
        self.begin = begin
        self.branch = branch
        self.progress = progress
        self.log = log
        self.keepImage = keepImage
        self.finish = finish
    }
}
