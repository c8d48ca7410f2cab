import Dialogue

/// The body of a request for a response.
struct ResponsesRequest {
    private let request: ChatRequest

    init(_ request: ChatRequest) {
        self.request = request
    }

    var body: JSON {
        var body = JSONObject()
        body["model"] = .string(request.model)
        body["instructions"] = request.systemText.map(JSON.string)
        body["input"] = .array(request.turns.map(item))
        body["max_output_tokens"] = .number(JSONNumber(request.maxTokens))
        body["temperature"] = request.temperature.flatMap(JSONNumber.init).map(JSON.number)
        body["reasoning"] = request.effort.map(reasoning)
        body["prompt_cache_key"] = request.conversation.map(JSON.string)
        body["store"] = false
        body["stream"] = true
        return .object(body)
    }

    private func reasoning(_ effort: Effort) -> JSON {
        let known = effort.nearest(of: [.none, .minimal, .low, .medium, .high, .xhigh])
        return ["effort": .string(known.rawValue), "summary": "auto"]
    }

    private func item(_ turn: Message) -> JSON {
        let textType: JSON = turn.role == .assistant ? "output_text" : "input_text"
        let text: [JSON] = turn.text.isEmpty ? [] : [["type": textType, "text": .string(turn.text)]]
        return ["role": .string(turn.role.rawValue), "content": .array(text + turn.attachments.map(part))]
    }

    private func part(_ attachment: Attachment) -> JSON {
        switch attachment.kind {
        case .text: ["type": "input_text", "text": .string(attachment.promptText)]
        case .image: ["type": "input_image", "image_url": .string(attachment.dataURL)]
        case .audio, .video, .document:
            ["type": "input_file", "filename": .string(attachment.name), "file_data": .string(attachment.dataURL)]
        }
    }
}
