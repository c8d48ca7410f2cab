import Dialogue

/// Reads chunks of chat completions, with the habits of all who speak them.
struct OpenAIChunkReader: ChunkReader {
    /// Old Ollama ends with a finish reason of "": that is an end, but only if `[DONE]` follows.
    private var hasEmptyReason = false

    mutating func read(_ chunk: JSON, into pieces: inout PieceQueue) {
        pieces.addResponseID(chunk["id"]?.string)
        pieces.addModel(chunk["model"]?.string)
        pieces.addProvider(chunk["provider"]?.string)
        readMetadata(chunk["openrouter_metadata"], into: &pieces)
        for choice in chunk["choices"]?.elements ?? [] where (choice["index"]?.int ?? 0) == 0 {
            read(choice: choice, into: &pieces)
        }
        readUsage(chunk, into: &pieces)
    }

    mutating func readDone(into pieces: inout PieceQueue) {
        guard hasEmptyReason, !pieces.hasFinished, !pieces.hasFailed else { return }
        pieces.addFinish(.unknown, native: nil)
    }

    /// A choice of a stream has a `delta`, one of a whole answer a `message`; they are made the same.
    private mutating func read(choice: JSON, into pieces: inout PieceQueue) {
        if let delta = choice["delta"] ?? choice["message"] { read(delta: delta, into: &pieces) }
        guard let reason = choice["finish_reason"]?.string else { return }
        guard !reason.isEmpty else {
            hasEmptyReason = true
            return
        }
        let native = choice["native_finish_reason"]?.nonEmptyString ?? (reason == "error" ? nil : reason)
        pieces.addFinish(FinishReason(openAI: reason), native: native)
    }

    private func read(delta: JSON, into pieces: inout PieceQueue) {
        readReasoning(delta, into: &pieces)
        readContent(delta["content"], into: &pieces)
        pieces.addRefusal(delta["refusal"]?.string)
        for call in delta["tool_calls"]?.elements ?? [] { read(toolCall: call, into: &pieces) }
        for annotation in delta["annotations"]?.elements ?? [] {
            let citation = annotation["url_citation"]
            pieces.addCitation(url: citation?["url"]?.string, title: citation?["title"]?.string)
        }
        for image in delta["images"]?.elements ?? [] { read(image: image, into: &pieces) }
    }

    /// Up to three fields say the same words; the first that says any is taken.
    private func readReasoning(_ delta: JSON, into pieces: inout PieceQueue) {
        let plain = delta["reasoning"]?.nonEmptyString ?? delta["reasoning_content"]?.nonEmptyString
        guard plain == nil else { return pieces.addReasoning(plain) }
        for detail in delta["reasoning_details"]?.elements ?? [] {
            pieces.addReasoning(detail["text"]?.string ?? detail["summary"]?.string)
        }
    }

    /// Mistral sends a list of parts where it thinks, and a string elsewhere.
    private func readContent(_ content: JSON?, into pieces: inout PieceQueue) {
        pieces.addText(content?.string)
        for part in content?.elements ?? [] {
            pieces.addText(part["text"]?.string)
            for thought in part["thinking"]?.elements ?? [] { pieces.addReasoning(thought["text"]?.string) }
        }
    }

    private func read(toolCall call: JSON, into pieces: inout PieceQueue) {
        let function = call["function"]
        pieces.addToolCall(
            wireIndex: call["index"]?.int ?? 0,
            id: call["id"]?.nonEmptyString,
            name: function?["name"]?.nonEmptyString,
            arguments: function?["arguments"]?.string ?? function?["arguments"]?.text ?? ""
        )
    }

    private func read(image: JSON, into pieces: inout PieceQueue) {
        guard let url = image["image_url"]?["url"]?.string else { return }
        guard let attachment = Attachment(name: "image", dataURL: url) else {
            return pieces.addCitation(url: url, title: "image")
        }
        pieces.addImage(attachment)
    }

    /// What OpenRouter tried before someone answered.
    private func readMetadata(_ metadata: JSON?, into pieces: inout PieceQueue) {
        for attempt in metadata?["attempts"]?.elements ?? [] {
            guard let provider = attempt["provider"]?.string, let model = attempt["model"]?.string else { continue }
            pieces.addAttempt(GatewayAttempt(provider: provider, model: model, status: attempt["status"]?.int))
        }
    }

    private func readUsage(_ chunk: JSON, into pieces: inout PieceQueue) {
        let usage = chunk["usage"] ?? chunk["x_groq"]?["usage"]
        if usage?.object != nil { pieces.addUsage(usage.map { Usage(openAI: $0) }) }
        guard let timings = chunk["timings"] else { return }
        if !pieces.hasUsage { pieces.addUsage(Usage(llamaTimings: timings)) }
        let prompt = timings["prompt_ms"]?.double ?? 0
        let completion = timings["predicted_ms"]?.double ?? 0
        pieces.addTiming(promptSeconds: prompt / 1000, completionSeconds: completion / 1000)
    }
}

extension FinishReason {
    /// By the word chat completions use; an unknown word is no error, and Gemini's bridge makes up its own.
    init(openAI reason: String) {
        switch reason {
        case "stop", "end_turn", "eos", "stop_sequence": self = .stop
        case "length", "max_tokens", "model_length": self = .length
        case "tool_calls", "function_call", "tool_use": self = .toolCalls
        case "content_filter", "safety", "refusal": self = .contentFilter
        case "pause_turn": self = .pauseTurn
        case "error": self = .error
        default: self = reason.contains("MALFORMED_FUNCTION_CALL") ? .error : .unknown
        }
    }
}
