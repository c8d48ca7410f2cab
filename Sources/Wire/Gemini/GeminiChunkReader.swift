import Dialogue

/// Reads chunks of generated content.
struct GeminiChunkReader: ChunkReader {
    private var toolCallCount = 0

    mutating func read(_ chunk: JSON, into pieces: inout PieceQueue) {
        pieces.addResponseID(chunk["responseId"]?.string)
        pieces.addModel(chunk["modelVersion"]?.string)
        for candidate in chunk["candidates"]?.elements ?? [] where (candidate["index"]?.int ?? 0) == 0 {
            read(candidate: candidate, into: &pieces)
        }
        pieces.addUsage(chunk["usageMetadata"].map { Usage(gemini: $0) })
        if let reason = chunk["promptFeedback"]?["blockReason"]?.nonEmptyString {
            pieces.addFinish(.contentFilter, native: reason)
        }
    }

    private mutating func read(candidate: JSON, into pieces: inout PieceQueue) {
        for part in candidate["content"]?["parts"]?.elements ?? [] { read(part: part, into: &pieces) }
        for source in candidate["groundingMetadata"]?["groundingChunks"]?.elements ?? [] {
            pieces.addCitation(url: source["web"]?["uri"]?.string, title: source["web"]?["title"]?.string)
        }
        guard let reason = candidate["finishReason"]?.nonEmptyString else { return }
        pieces.addFinish(FinishReason(gemini: reason), native: reason)
    }

    private mutating func read(part: JSON, into pieces: inout PieceQueue) {
        if part["thought"]?.bool == true {
            pieces.addReasoning(part["text"]?.string)
        } else {
            pieces.addText(part["text"]?.string)
        }
        if let call = part["functionCall"] { read(toolCall: call, into: &pieces) }
        if let data = part["inlineData"], let bytes = data["data"]?.string.flatMap({ Base64.bytes(of: $0) }) {
            pieces.addImage(Attachment(name: "image", type: data["mimeType"]?.string ?? "image/png", data: bytes))
        }
    }

    /// Calls come whole, their arguments as an object and often without an id.
    private mutating func read(toolCall call: JSON, into pieces: inout PieceQueue) {
        pieces.addToolCall(
            wireIndex: toolCallCount,
            id: call["id"]?.nonEmptyString,
            name: call["name"]?.nonEmptyString,
            arguments: call["args"]?.text ?? "{}"
        )
        toolCallCount += 1
    }
}

extension Usage {
    /// The tokens of `usageMetadata`, whose count of candidates leaves the thoughts out.
    fileprivate init(gemini usage: JSON) {
        let thoughts = usage["thoughtsTokenCount"]?.count ?? 0
        self.init(
            promptTokens: (usage["promptTokenCount"]?.count ?? 0) + (usage["toolUsePromptTokenCount"]?.count ?? 0),
            completionTokens: (usage["candidatesTokenCount"]?.count ?? 0) + thoughts,
            reasoningTokens: thoughts,
            cachedPromptTokens: usage["cachedContentTokenCount"]?.count ?? 0
        )
    }
}

extension FinishReason {
    /// By Gemini's word for it.
    fileprivate init(gemini reason: String) {
        switch reason {
        case "STOP": self = .stop
        case "MAX_TOKENS": self = .length
        case "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII": self = .contentFilter
        case "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS": self = .error
        default: self = reason.hasPrefix("IMAGE_") ? .contentFilter : .unknown
        }
    }
}
