import Dialogue
import Testing

@testable import DemoServer

@Suite(.timeLimit(.minutes(1)))
struct ServiceTests {
    @Test func `a stream and a whole answer say the same`() async throws {
        try await withService { tap in
            let stream = try await tap.ask("demo/deep-owl", "Explain tides")
            let whole = try await tap.ask("demo/deep-owl", "Explain tides", stream: false)
            #expect(stream.status == 200 && whole.status == 200)
            #expect(stream.headers["content-type"] == "text/event-stream; charset=utf-8")
            #expect(stream.text.hasPrefix("> Simulated answer by **demo/deep-owl**"))
            #expect(stream.text == whole.object?.choices.first?.message?.content)
            #expect(stream.isComplete && stream.events.last == "[DONE]")
        }
    }

    @Test func `the same request gets the same bytes from any server of that seed`() async throws {
        var bodies: [String] = []
        for seed: UInt64 in [5, 5, 6] {
            try await withService({ $0.seed = seed }) { tap in
                bodies.append(try await tap.ask("demo/plain-pony", "Explain tides").body)
            }
        }
        #expect(bodies[0] == bodies[1])
        #expect(bodies[0] != bodies[2])
    }

    @Test func `the request's own seed counts`() async throws {
        try await withService { tap in
            let first = try await tap.ask("demo/plain-pony", "Explain tides", more: #""seed":1,"#)
            let second = try await tap.ask("demo/plain-pony", "Explain tides", more: #""seed":-2,"#)
            #expect(first.text != second.text)
        }
    }

    @Test func `a reasoner thinks before it speaks, and bills it`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/prime-crow", "Solve 3x = 12", more: Self.includeUsage)
            let thoughts = reply.chunks.compactMap { $0.choices.first?.delta?.reasoning }
            let firstWord = reply.chunks.firstIndex { $0.choices.first?.delta?.content?.isEmpty == false }
            let lastThought = reply.chunks.lastIndex { $0.choices.first?.delta?.reasoning != nil }
            #expect(thoughts.count > 50)
            #expect(lastThought ?? .max < firstWord ?? 0)
            #expect(reply.chunks.last?.usage?.completion_tokens_details.reasoning_tokens == thoughts.count)
        }
    }

    @Test func `who asks for no thinking gets none`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/prime-crow", "Solve 3x = 12", more: #""reasoning":{"effort":"none"},"#)
            #expect(reply.chunks.allSatisfy { $0.choices.first?.delta?.reasoning == nil })
        }
    }

    @Test func `usage comes last, when asked for, and adds up`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/steady-horse", "Explain tides !tokens:50", more: Self.includeUsage)
            let usage = try #require(reply.chunks.last?.usage)
            #expect(reply.chunks.last?.choices.isEmpty == true)
            #expect(usage.completion_tokens == 50)
            #expect(usage.total_tokens == usage.prompt_tokens + 50)
            // USD per million tokens: 0.20 in, 0.80 out.
            #expect(abs(usage.cost - (Double(usage.prompt_tokens) * 0.2 + 40) / 1e6) < 1e-12)
            try await #expect(tap.ask("demo/steady-horse", "hi").chunks.allSatisfy { $0.usage == nil })
        }
    }

    @Test(arguments: ["max_tokens", "max_completion_tokens"])
    func `an answer ends at the limit and says so`(parameter: String) async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/steady-horse", "Explain tides", more: "\"\(parameter)\":7,")
            let words = reply.chunks.compactMap { $0.choices.first?.delta?.content }.filter { !$0.isEmpty }
            #expect(words.count == 7)
            #expect(reply.chunks.last?.choices.first?.finish_reason == "length")
        }
    }

    @Test func `length can be exact for the whole server`() async throws {
        try await withService({ $0.tokens = 33 }) { tap in
            let reply = try await tap.ask("demo/deep-owl", "Explain tides", stream: false)
            #expect(reply.object?.usage?.completion_tokens == 33)
            #expect(reply.object?.choices.first?.finish_reason == "stop")
        }
    }

    @Test func `prompts in parts count their images`() async throws {
        try await withService { tap in
            let turns =
                #"{"model":"MODEL","messages":[{"role":"user","content":[{"type":"text","text":"hi"},"#
                + #"{"type":"image_url","image_url":{"url":"data:"}}]}]}"#
            let seeing = turns.replacing("MODEL", with: "demo/keen-eagle")
            let blind = turns.replacing("MODEL", with: "demo/swift-sparrow")
            let seen = try await tap.reply(to: Wiretap.post("/v1/chat/completions", seeing))
            #expect(seen.object?.usage?.prompt_tokens ?? 0 > 700)
            try await #expect(tap.reply(to: Wiretap.post("/v1/chat/completions", blind)).status == 404)
        }
    }

    @Test func `the listing names every model with its price and limits`() async throws {
        try await withService { tap in
            let reply = try await tap.reply(to: Wiretap.get("/v1/models"))
            #expect(reply.status == 200)
            for member in DemoFleet.standard.members {
                #expect(reply.body.contains("{\"id\":\"\(member.id)\""))
                #expect(reply.body.contains("\"context_length\":\(member.contextLength)"))
            }
            #expect(reply.body.contains(#""prompt":"0.0000002","completion":"0.0000008""#))
        }
    }

    @Test func `it says that it is well`() async throws {
        try await withService { tap in
            try await #expect(tap.reply(to: Wiretap.get("/health")).body.contains(#""status":"ok""#))
        }
    }

    static let includeUsage = #""stream_options":{"include_usage":true},"#
}

@Suite(.timeLimit(.minutes(1)))
struct RefusalTests {
    @Test func `what is missing is named`() async throws {
        try await withService { tap in
            let nameless = try await tap.ask(nil, "hi")
            #expect(nameless.status == 400 && nameless.mistake?.param == "model")
            let silent = try await tap.ask("demo/plain-pony", nil)
            #expect(silent.status == 400 && silent.mistake?.param == "messages")
        }
    }

    @Test func `a model that is not there is not found`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/unicorn", "hi")
            #expect(reply.status == 404 && reply.mistake?.code == "model_not_found")
        }
    }

    @Test(arguments: ["", "{", "[]", #"{"model":3}"#, #"{"model":"demo/plain-pony","messages":[{}]}"#])
    func `what is not a request is refused`(body: String) async throws {
        try await withService { tap in
            let reply = try await tap.reply(to: Wiretap.post("/v1/chat/completions", body))
            #expect(reply.status == 400 && reply.mistake?.type == "invalid_request_error")
        }
    }

    @Test func `a prompt that is too long is refused`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/swift-sparrow", String(repeating: "word ", count: 7_000))
            #expect(reply.status == 400 && reply.mistake?.code == "context_length_exceeded")
        }
    }
}

/// Runs a server that does not wait, for the length of a test.
func withService(
    _ change: (inout DemoService.Options) -> Void = { _ in },
    _ body: (Wiretap) async throws -> Void
) async throws {
    var options = DemoService.Options()
    options.speed = 0
    change(&options)
    let service = try await DemoService.start(options: options)
    do {
        try await body(Wiretap(port: service.port))
    } catch {
        await service.stop()
        throw error
    }
    await service.stop()
}
