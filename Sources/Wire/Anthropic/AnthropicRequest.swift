import Dialogue

/// The body of a request for a message.
struct AnthropicRequest {
    private let request: ChatRequest

    init(_ request: ChatRequest) {
        self.request = request
    }

    /// The temperature is left out where the model thinks: Anthropic then allows none but its own.
    var body: JSON {
        var body = JSONObject()
        body["model"] = .string(request.model)
        body["max_tokens"] = .number(JSONNumber(request.maxTokens))
        body["system"] = request.systemText.map(JSON.string)
        body["messages"] = .array(request.turns.map(message))
        body["stream"] = true
        body["thinking"] = thinking
        if thinkingBudget == nil { body["temperature"] = request.temperature.flatMap(JSONNumber.init).map(JSON.number) }
        return .object(body)
    }

    private var thinking: JSON? {
        guard let effort = request.effort else { return nil }
        guard effort != .none, let budget = thinkingBudget else { return ["type": "disabled"] }
        return ["type": "enabled", "budget_tokens": .number(JSONNumber(budget))]
    }

    /// Thinking is part of `max_tokens` and needs 1024 tokens at least; nil where there is no room or wish for it.
    private var thinkingBudget: Int? {
        guard let effort = request.effort, effort != .none, request.maxTokens > 2 * Self.leastBudget else { return nil }
        return max(Self.leastBudget, Int(Double(request.maxTokens) * effort.budgetShare))
    }

    private static let leastBudget = 1024

    private func message(_ turn: Message) -> JSON {
        let text: [JSON] = turn.text.isEmpty ? [] : [["type": "text", "text": .string(turn.text)]]
        let content: JSON = turn.attachments.isEmpty ? .string(turn.text) : .array(turn.attachments.map(block) + text)
        return ["role": .string(turn.role.rawValue), "content": content]
    }

    private func block(_ attachment: Attachment) -> JSON {
        let data: JSON = .string(Base64.text(of: attachment.data))
        let source: JSON = ["type": "base64", "media_type": .string(attachment.type), "data": data]
        switch attachment.kind {
        case .text: return ["type": "text", "text": .string(attachment.promptText)]
        case .image: return ["type": "image", "source": source]
        case .document: return ["type": "document", "title": .string(attachment.name), "source": source]
        case .audio, .video:
            return [
                "type": "text",
                "text": .string("File \(attachment.name) was left out: this model takes no \(attachment.type)."),
            ]
        }
    }
}
