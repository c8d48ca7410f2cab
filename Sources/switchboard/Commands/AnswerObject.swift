import Dialogue

/// An answer as `ask --json` prints it.
struct AnswerObject: Encodable {
    let text: String
    let model: String
    let provider: String
    let state: String
    let problem: String?
    let usd: Double?
    let prompt_tokens: Int?
    let completion_tokens: Int?
    let first_token_s: Double?
    let total_s: Double?
    let conversation: Int64?
    let decision: Int64?

    init(_ answer: Answer, text: String, conversation: Int64?, decision: Int64?) {
        self.text = text
        model = answer.model
        provider = answer.provider
        (state, problem) = Self.words(answer.state)
        usd = answer.cost?.amount.usd
        prompt_tokens = answer.usage?.promptTokens
        completion_tokens = answer.usage?.completionTokens
        first_token_s = answer.firstTokenSeconds
        total_s = answer.totalSeconds
        self.conversation = conversation
        self.decision = decision
    }

    /// How it ended in a word, and what was wrong.
    static func words(_ state: Answer.State) -> (String, String?) {
        switch state {
        case .complete: ("complete", nil)
        case .stopped: ("stopped", nil)
        case .failed(let reason): ("failed", reason)
        case .interrupted: ("interrupted", nil)
        case .waiting, .streaming: ("unfinished", nil)
        }
    }
}
