public import Dialogue
public import Routing

/// One question put to several models at once, their answers side by side.
public struct Comparison: Sendable {
    /// What is asked, with what was said before it.
    public let context: PromptContext
    /// The question's id on disk; nil until it is there.
    public internal(set) var question: Int64?
    /// The answers, the best ranked model first; empty until the ranking has come.
    public internal(set) var lanes: [ComparisonLane] = []
    /// How many models are to be asked.
    let count: Int
    /// The first row shown of every answer; nil follows their ends.
    var top: Int?
    /// The rows of the longest answer beyond those in view when it was last drawn.
    var rowsBeyond = 0

    init(_ context: PromptContext, count: Int, question: Int64? = nil) {
        self.context = context
        self.count = count
        self.question = question
    }

    /// Whether the ranking has not come yet.
    var isPending: Bool { lanes.isEmpty }

    /// The requests that are being answered.
    var running: [Int] { lanes.filter(\.isRunning).map(\.request) }

    /// Scrolls all answers together.
    mutating func scroll(_ scroll: Intent.Scroll, page: Int) {
        guard scroll != .bottom else { return top = nil }
        let next = max(0, (top ?? rowsBeyond) + scroll.rows(page: page))
        top = next >= rowsBeyond && scroll.rows(page: page) > 0 ? nil : next
    }
}

/// One model's answer in a comparison.
public struct ComparisonLane: Sendable {
    /// What was expected of the model.
    public let ranked: Ranked
    /// The request it answers by; 0 until it is asked.
    public internal(set) var request = 0
    /// The answer as it stands. Its id is 0 until it is on disk.
    public internal(set) var message: Message
    var layout = BodyLayout()

    init(_ ranked: Ranked) {
        self.ranked = ranked
        let answer = Answer(model: ranked.model, provider: ranked.provider)
        message = Message(id: 0, role: .assistant, text: "", answer: answer)
    }

    /// Whether it was asked and has not ended.
    public var isRunning: Bool { request != 0 && message.answer?.state.isFinal == false }

    /// Whether it can be preferred: it is on disk and says something.
    var isPickable: Bool { message.id != 0 && !message.text.isEmpty }

    mutating func take(_ news: AnswerEvent) {
        switch news {
        case .recorded(_, _, let id, _, let decision, _):
            message.id = id
            message.answer?.decision = decision
        case .text(let text, let seconds):
            message.answer?.beginStreaming(seconds)
            message.text += text
        case .reasoning(let text, let seconds):
            message.answer?.beginStreaming(seconds)
            message.answer?.reasoning += text
        case .restarted: message.text = ""
        case .ended(let answer, let text):
            message.answer = answer
            message.text = text
        case .refused(let reason): message.answer?.state = .failed(reason)
        case .attempting, .attemptFailed: break
        }
    }
}
