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
        body["messages"] = .array(messages)
        body["stream"] = true
        thinking.say(in: &body)
        if !thinking.isOn { body["temperature"] = request.temperature.flatMap(JSONNumber.init).map(JSON.number) }
        return .object(body)
    }

    private var thinking: AnthropicThinking {
        AnthropicThinking(model: request.model, effort: request.effort, maxTokens: request.maxTokens)
    }

    /// From the second question on the conversation is kept in the prompt cache, to be read by the next one: that a
    /// conversation goes on is worth the surcharge for writing, a single question is not.
    private var messages: [JSON] {
        let turns = request.turns
        let goesOn = turns.contains { $0.role == .assistant }
        return turns.enumerated().map { place, turn in message(turn, isCached: goesOn && place == turns.count - 1) }
    }

    private func message(_ turn: Message, isCached: Bool) -> JSON {
        let role: JSON = .string(turn.role.rawValue)
        guard isCached || !turn.attachments.isEmpty else { return ["role": role, "content": .string(turn.text)] }
        let text: [JSON] = turn.text.isEmpty ? [] : [["type": "text", "text": .string(turn.text)]]
        var blocks = turn.attachments.map(block) + text
        if isCached, let last = blocks.popLast() {
            blocks.append(last.merged(with: ["cache_control": ["type": "ephemeral"]]))
        }
        return ["role": role, "content": .array(blocks)]
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
