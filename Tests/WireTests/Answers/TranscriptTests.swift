import Dialogue
import Testing
import Wire

@Suite(.enabled(if: SharedData.isThere))
struct TranscriptTests {
    @Test(arguments: SharedData.names(in: "transcripts", endingIn: ".sse"))
    func `a recorded answer means what it should`(file: String) throws {
        let transcript = try Transcript(file)
        guard let dialect = transcript.dialect else { return }
        let exchange = Exchange(transcript.body, in: dialect)
        #expect(Meaning(exchange) == transcript.meaning)
        #expect(transcript.errorMessage.map { exchange.failure?.message.contains($0) == true } ?? true)
        if let status = transcript.errorStatus { #expect(exchange.failure?.status == status) }
    }

    @Test(arguments: SharedData.names(in: "transcripts", endingIn: ".sse"))
    func `a recorded answer means the same however it is cut`(file: String) throws {
        let transcript = try Transcript(file)
        guard let dialect = transcript.dialect else { return }
        let whole = Exchange(transcript.body, in: dialect)
        #expect(Exchange(transcript.body, in: dialect, cutAt: Cuts.every(1, of: transcript.body.count)) == whole)
        Exchange.cutOnceAnywhere(transcript.body, in: dialect) { cut, answer in
            #expect(answer == whole, "cut at \(cut)")
        }
    }

    @Test func `an answer cut short is never complete without its end`() throws {
        for file in SharedData.names(in: "transcripts", endingIn: ".sse") {
            let transcript = try Transcript(file)
            guard let dialect = transcript.dialect else { continue }
            for end in stride(from: 0, to: transcript.body.count, by: 13) {
                let part = Exchange(Array(transcript.body.prefix(end)), in: dialect, clean: false)
                #expect(part.outcome != nil, "\(file) ended at \(end)")
                #expect(part.finish != nil || part.failure != nil)
            }
        }
    }
}

/// A recorded answer with what it should mean.
private struct Transcript {
    var body: [UInt8]
    var json: JSON
    var dialect: (any Dialect)?

    init(_ file: String) throws {
        body = try SharedData.bytes("transcripts/" + file)
        json = try SharedData.json("transcripts/" + file.replacing(".sse", with: ".json"))
        dialect = Self.dialect(of: json)
    }

    private static func dialect(of json: JSON) -> (any Dialect)? {
        switch json["wire"]?.string {
        case "openai-chat":
            json["endpoint"]?.string?.contains("openrouter") == true ? OpenRouterDialect() : OpenAIDialect(.compatible)
        case "openai-responses": ResponsesDialect()
        case "anthropic": AnthropicDialect()
        case "gemini": GeminiDialect()
        default: nil
        }
    }

    var meaning: Meaning { Meaning(json["expect"] ?? .null) }
    var errorMessage: String? { json["expect"]?["error"]?["message"]?.string }
    var errorStatus: Int? { json["expect"]?["error"]?["code"]?.int }
}

/// The parts of an answer that the sidecars speak of; what the wire does not say counts as zero.
private struct Meaning: Equatable {
    var text: String
    var reasoning: String
    var refusal: String
    var finish: String?
    var nativeFinish: String?
    var model: String?
    var provider: String?
    var responseID: String?
    var usage: Usage
    var toolCalls: [[String]]
    var outcome: String
    var citations: [String]

    init(_ exchange: Exchange) {
        text = exchange.text
        reasoning = exchange.reasoning
        refusal = exchange.refusal
        finish = exchange.finish?.rawValue
        nativeFinish = exchange.nativeFinish
        model = exchange.model
        provider = exchange.provider
        responseID = exchange.responseID
        usage = exchange.usage ?? Usage()
        usage.cacheWriteTokens = 0
        toolCalls = exchange.toolCalls.map { [$0.id ?? "", $0.name, $0.arguments] }
        citations = exchange.citations.map(\.url)
        switch exchange.outcome {
        case .complete: outcome = "complete"
        case .blocked: outcome = "blocked"
        case .truncated: outcome = "truncated"
        case .failed: outcome = "error"
        case nil: outcome = "open"
        }
    }

    init(_ expect: JSON) {
        text = expect["text"]?.string ?? ""
        reasoning = expect["reasoning"]?.string ?? ""
        refusal = expect["refusal"]?.string ?? ""
        finish = expect["finish_reason"]?.string
        nativeFinish = expect["native_finish_reason"]?.string
        model = expect["model"]?.string
        provider = expect["provider"]?.string
        responseID = expect["response_id"]?.string
        usage = Usage(
            promptTokens: expect["prompt_tokens"]?.int ?? 0,
            completionTokens: expect["completion_tokens"]?.int ?? 0,
            reasoningTokens: expect["reasoning_tokens"]?.int ?? 0,
            cachedPromptTokens: expect["cached_tokens"]?.int ?? 0,
            reportedCost: expect["cost"]?.number.flatMap { Money(decimalUSD: $0.text) }
        )
        toolCalls = (expect["tool_calls"]?.elements ?? []).map { call in
            let arguments = call["arguments"]
            return [call["id"]?.string ?? "", call["name"]?.string ?? "", arguments?.string ?? arguments?.text ?? ""]
        }
        outcome = expect["outcome"]?.string ?? ""
        citations = (expect["extra"]?["annotations"]?.elements ?? []).compactMap { $0["url_citation"]?["url"]?.string }
    }
}
