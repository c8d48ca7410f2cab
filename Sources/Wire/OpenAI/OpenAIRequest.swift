import Dialogue

/// The body of a request for chat completions.
struct OpenAIRequest {
    let request: ChatRequest
    let speaker: OpenAIDialect.Speaker

    init(_ request: ChatRequest, speaker: OpenAIDialect.Speaker) {
        self.request = request
        self.speaker = speaker
    }

    /// What all speakers understand. `max_tokens` is refused by OpenAI's newer models, its successor by most others.
    var body: JSONObject {
        var body = JSONObject()
        body["model"] = .string(request.model)
        body["messages"] = .array(messages)
        body["stream"] = true
        body["stream_options"] = ["include_usage": true]
        body[speaker == .openAI ? "max_completion_tokens" : "max_tokens"] = .number(JSONNumber(request.maxTokens))
        body["temperature"] = request.temperature.flatMap(JSONNumber.init).map(JSON.number)
        body["reasoning_effort"] = request.effort.map { .string($0.nearest(of: efforts).rawValue) }
        return body
    }

    /// What OpenAI alone understands, among the speakers of its dialect.
    var ownBody: JSONObject {
        var body = body
        body["prompt_cache_key"] = request.conversation.map(JSON.string)
        return body
    }

    private var efforts: [Effort] {
        switch speaker {
        case .openAI: [.none, .minimal, .low, .medium, .high, .xhigh]
        case .compatible: [.none, .low, .medium, .high]
        }
    }

    private var messages: [JSON] {
        let system = request.systemText.map { ["role": "system", "content": .string($0)] as JSON }
        return [system].compactMap { $0 } + request.turns.map(message)
    }

    private func message(_ turn: Message) -> JSON {
        let content: JSON = turn.attachments.isEmpty ? .string(turn.text) : .array(parts(of: turn))
        return ["role": .string(turn.role.rawValue), "content": content]
    }

    private func parts(of turn: Message) -> [JSON] {
        let text: [JSON] = turn.text.isEmpty ? [] : [["type": "text", "text": .string(turn.text)]]
        return text + turn.attachments.map(part)
    }

    private func part(_ attachment: Attachment) -> JSON {
        switch attachment.kind {
        case .text:
            return ["type": "text", "text": .string(attachment.promptText)]
        case .image:
            return ["type": "image_url", "image_url": ["url": .string(attachment.dataURL)]]
        case .video:
            return ["type": "video_url", "video_url": ["url": .string(attachment.dataURL)]]
        case .audio:
            let format = attachment.type.hasSuffix("wav") ? "wav" : "mp3"
            let audio: JSON = ["data": .string(Base64.text(of: attachment.data)), "format": .string(format)]
            return ["type": "input_audio", "input_audio": audio]
        case .document:
            let file: JSON = ["filename": .string(attachment.name), "file_data": .string(attachment.dataURL)]
            return ["type": "file", "file": file]
        }
    }
}
