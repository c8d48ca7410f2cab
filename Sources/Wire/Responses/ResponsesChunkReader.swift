import Dialogue

/// Reads the events of a response. Only deltas add text; the `done` events that follow repeat it.
struct ResponsesChunkReader: ChunkReader {
    mutating func read(_ chunk: JSON, into pieces: inout PieceQueue) {
        guard let type = chunk["type"]?.string else { return readWhole(chunk, into: &pieces) }
        if let response = chunk["response"] { readState(response, into: &pieces) }
        switch type {
        case "response.output_text.delta": pieces.addText(chunk["delta"]?.string)
        case "response.refusal.delta": pieces.addRefusal(chunk["delta"]?.string)
        case "response.reasoning_text.delta", "response.reasoning_summary_text.delta":
            pieces.addReasoning(chunk["delta"]?.string)
        case "response.reasoning_summary_part.added": separate(chunk, into: &pieces)
        case "response.output_item.added": readStart(ofItem: chunk, into: &pieces)
        case "response.output_item.done": readEnd(ofItem: chunk["item"] ?? .null, into: &pieces)
        case "response.function_call_arguments.delta":
            add(arguments: chunk["delta"]?.string, of: chunk, into: &pieces)
        case "response.output_text.annotation.added":
            let annotation = chunk["annotation"]
            pieces.addCitation(url: annotation?["url"]?.string, title: annotation?["title"]?.string)
        default: break
        }
    }

    /// What every event about the response as a whole says of it, its end included.
    private func readState(_ response: JSON, into pieces: inout PieceQueue) {
        pieces.addResponseID(response["id"]?.string)
        pieces.addModel(response["model"]?.string)
        pieces.addUsage(response["usage"].map { Usage(responses: $0) })
        switch response["status"]?.string {
        case "completed": pieces.addFinish(.stop, native: "completed")
        case "incomplete":
            let reason = response["incomplete_details"]?["reason"]?.nonEmptyString ?? "incomplete"
            pieces.addFinish(reason == "content_filter" ? .contentFilter : .length, native: reason)
        case "failed":
            pieces.addFailure(ErrorReport(error: response["error"] ?? .null).failure())
            pieces.addFinish(.error, native: "failed")
        default: break
        }
    }

    /// Each part of a summary is a paragraph.
    private func separate(_ chunk: JSON, into pieces: inout PieceQueue) {
        guard let index = chunk["summary_index"]?.int, index > 0 else { return }
        pieces.addReasoning("\n\n")
    }

    private func readStart(ofItem chunk: JSON, into pieces: inout PieceQueue) {
        guard let item = chunk["item"], item["type"]?.string == "function_call" else { return }
        pieces.addToolCall(
            wireIndex: chunk["output_index"]?.int ?? 0,
            id: item["call_id"]?.nonEmptyString,
            name: item["name"]?.nonEmptyString,
            arguments: item["arguments"]?.string ?? ""
        )
    }

    private func add(arguments: String?, of chunk: JSON, into pieces: inout PieceQueue) {
        pieces.addToolCall(wireIndex: chunk["output_index"]?.int ?? 0, id: nil, name: nil, arguments: arguments ?? "")
    }

    private func readEnd(ofItem item: JSON, into pieces: inout PieceQueue) {
        guard item["type"]?.string == "image_generation_call", let text = item["result"]?.string,
            let data = Base64.bytes(of: text)
        else { return }
        let format = item["output_format"]?.string ?? "png"
        pieces.addImage(Attachment(name: "image.\(format)", type: "image/\(format)", data: data))
    }

    private func readWhole(_ response: JSON, into pieces: inout PieceQueue) {
        for (index, item) in (response["output"]?.elements ?? []).enumerated() {
            for part in item["content"]?.elements ?? [] {
                pieces.addText(part["text"]?.string)
                pieces.addRefusal(part["refusal"]?.string)
            }
            for part in item["summary"]?.elements ?? [] { pieces.addReasoning(part["text"]?.string) }
            readStart(ofItem: ["output_index": .number(JSONNumber(index)), "item": item], into: &pieces)
            readEnd(ofItem: item, into: &pieces)
        }
        readState(response, into: &pieces)
    }
}

extension Usage {
    /// The tokens of a response, whose output includes the reasoning.
    fileprivate init(responses usage: JSON) {
        self.init(
            promptTokens: usage["input_tokens"]?.count ?? 0,
            completionTokens: usage["output_tokens"]?.count ?? 0,
            reasoningTokens: usage["output_tokens_details"]?["reasoning_tokens"]?.count ?? 0,
            cachedPromptTokens: usage["input_tokens_details"]?["cached_tokens"]?.count ?? 0
        )
    }
}
