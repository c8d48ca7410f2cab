import Dialogue

/// The body of a request to generate content.
struct GeminiRequest {
    private let request: ChatRequest

    init(_ request: ChatRequest) {
        self.request = request
    }

    /// Names in camel case, as Google's own examples have them.
    var body: JSON {
        var body = JSONObject()
        body["contents"] = .array(request.turns.map(content))
        body["systemInstruction"] = request.systemText.map { ["parts": [["text": .string($0)]]] }
        body["generationConfig"] = .object(configuration)
        return .object(body)
    }

    private var configuration: JSONObject {
        var configuration = JSONObject()
        configuration["maxOutputTokens"] = .number(JSONNumber(request.maxTokens))
        configuration["temperature"] = request.temperature.flatMap(JSONNumber.init).map(JSON.number)
        configuration["thinkingConfig"] = request.effort.map { thinking($0) }
        return configuration
    }

    /// Gemini 2.5 takes a budget of tokens, later ones a level.
    private func thinking(_ effort: Effort) -> JSON {
        let shows: JSON = .bool(effort != .none)
        guard request.model.contains("gemini-2") else {
            return [
                "thinkingLevel": .string(effort.nearest(of: [.low, .medium, .high]).rawValue), "includeThoughts": shows,
            ]
        }
        return ["thinkingBudget": .number(JSONNumber(budget(effort))), "includeThoughts": shows]
    }

    /// Within what Flash Lite takes at least and Flash at most. Pro cannot do without, and takes no less than 128.
    private func budget(_ effort: Effort) -> Int {
        guard effort != .none else { return request.model.contains("pro") ? 128 : 0 }
        return min(max(512, Int(Double(request.maxTokens) * effort.budgetShare)), 24_576)
    }

    private func content(_ turn: Message) -> JSON {
        let text: [JSON] = turn.text.isEmpty ? [] : [["text": .string(turn.text)]]
        let parts = text + turn.attachments.map(part)
        return ["role": turn.role == .assistant ? "model" : "user", "parts": .array(parts)]
    }

    private func part(_ attachment: Attachment) -> JSON {
        guard attachment.kind != .text else { return ["text": .string(attachment.promptText)] }
        let data: JSON = .string(Base64.text(of: attachment.data))
        return ["inlineData": ["mimeType": .string(attachment.type), "data": data]]
    }
}
