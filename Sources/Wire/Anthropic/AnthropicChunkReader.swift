import Dialogue

/// Reads the events of a message; unknown ones are skipped, as Anthropic demands.
struct AnthropicChunkReader: ChunkReader {
    private var usage = AnthropicUsage()

    mutating func read(_ chunk: JSON, into pieces: inout PieceQueue) {
        switch chunk["type"]?.string {
        case "message_start": start(chunk["message"] ?? .null, into: &pieces)
        case "content_block_start": read(block: chunk["content_block"] ?? .null, of: chunk, into: &pieces)
        case "content_block_delta": read(delta: chunk["delta"] ?? .null, of: chunk, into: &pieces)
        case "message_delta": end(chunk["delta"] ?? .null, usage: chunk["usage"], into: &pieces)
        case "message_stop": if !pieces.hasFinished { pieces.addFinish(.unknown, native: nil) }
        case "message": readWhole(chunk, into: &pieces)
        default: break
        }
    }

    /// A second start comes from gateways that asked again: what came before is void.
    private mutating func start(_ message: JSON, into pieces: inout PieceQueue) {
        pieces.restart()
        usage = AnthropicUsage()
        pieces.addResponseID(message["id"]?.string)
        pieces.addModel(message["model"]?.string)
        add(message["usage"], to: &pieces)
    }

    private func read(block: JSON, of chunk: JSON, into pieces: inout PieceQueue) {
        switch block["type"]?.string {
        case "text": pieces.addText(block["text"]?.string)
        case "thinking": pieces.addReasoning(block["thinking"]?.string)
        case "tool_use":
            let input = block["input"].flatMap { $0.object?.members.isEmpty == false ? $0.text : nil }
            pieces.addToolCall(
                wireIndex: chunk["index"]?.int ?? 0,
                id: block["id"]?.nonEmptyString,
                name: block["name"]?.nonEmptyString,
                arguments: input ?? ""
            )
        default: break
        }
    }

    private func read(delta: JSON, of chunk: JSON, into pieces: inout PieceQueue) {
        switch delta["type"]?.string {
        case "text_delta": pieces.addText(delta["text"]?.string)
        case "thinking_delta": pieces.addReasoning(delta["thinking"]?.string)
        case "input_json_delta":
            guard let arguments = delta["partial_json"]?.nonEmptyString else { return }
            pieces.addToolCall(wireIndex: chunk["index"]?.int ?? 0, id: nil, name: nil, arguments: arguments)
        case "citations_delta":
            pieces.addCitation(url: delta["citation"]?["url"]?.string, title: delta["citation"]?["title"]?.string)
        default: break
        }
    }

    private mutating func end(_ delta: JSON, usage latest: JSON?, into pieces: inout PieceQueue) {
        add(latest, to: &pieces)
        guard let reason = delta["stop_reason"]?.nonEmptyString else { return }
        if reason == "refusal" { pieces.addRefusal(delta["stop_details"]?["explanation"]?.string) }
        pieces.addFinish(FinishReason(anthropic: reason), native: reason)
    }

    private mutating func readWhole(_ message: JSON, into pieces: inout PieceQueue) {
        start(message, into: &pieces)
        for (index, block) in (message["content"]?.elements ?? []).enumerated() {
            read(block: block, of: ["index": .number(JSONNumber(index))], into: &pieces)
        }
        end(message, usage: nil, into: &pieces)
    }

    private mutating func add(_ latest: JSON?, to pieces: inout PieceQueue) {
        guard let latest else { return }
        usage.take(latest)
        pieces.addUsage(usage.usage)
    }
}

/// Token counts that come in parts: each one replaces the last of its kind, and one that is missing stays.
private struct AnthropicUsage {
    private var fresh = 0
    private var written = 0
    private var read = 0
    private var output = 0
    private var thinking = 0

    mutating func take(_ latest: JSON) {
        fresh = latest["input_tokens"]?.count ?? fresh
        written = latest["cache_creation_input_tokens"]?.count ?? written
        read = latest["cache_read_input_tokens"]?.count ?? read
        output = latest["output_tokens"]?.count ?? output
        thinking = latest["output_tokens_details"]?["thinking_tokens"]?.count ?? thinking
    }

    /// Anthropic's input leaves out what a cache took; the prompt is all of it.
    var usage: Usage {
        Usage(
            promptTokens: fresh + written + read,
            completionTokens: output,
            reasoningTokens: thinking,
            cachedPromptTokens: read,
            cacheWriteTokens: written
        )
    }
}

extension FinishReason {
    /// By Anthropic's word for it.
    fileprivate init(anthropic reason: String) {
        switch reason {
        case "end_turn", "stop_sequence": self = .stop
        case "max_tokens", "model_context_window_exceeded": self = .length
        case "tool_use": self = .toolCalls
        case "pause_turn": self = .pauseTurn
        case "refusal": self = .contentFilter
        default: self = .unknown
        }
    }
}
