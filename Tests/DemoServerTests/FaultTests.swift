import Dialogue
import Testing

@testable import DemoServer

@Suite(.timeLimit(.minutes(1)))
struct FaultTests {
    @Test(arguments: [(DemoFault.tooManyRequests, 429), (.serverError, 500), (.overloaded, 503)])
    func `some requests are refused with a status`(fault: DemoFault, status: Int) async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/plain-pony", "hi !fault:\(fault.rawValue)")
            #expect(reply.status == status)
            #expect(reply.mistake?.message.hasPrefix("Simulated fault") == true)
            #expect(reply.headers["retry-after"] == (status == 429 ? "2" : nil))
        }
    }

    @Test func `a cut ends the connection in the middle of an event`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/plain-pony", "Explain tides !fault:cut")
            #expect(reply.status == 200 && !reply.isComplete)
            #expect(!reply.text.isEmpty)
            #expect(!reply.body.hasSuffix("\n\n") && !reply.body.contains("[DONE]"))
        }
    }

    @Test func `a malformed chunk is in the middle, and the rest follows it`() async throws {
        try await withService { tap in
            let sound = try await tap.ask("demo/plain-pony", "Explain tides")
            let reply = try await tap.ask("demo/plain-pony", "Explain tides", headers: "X-Demo-Fault: malformed\r\n")
            #expect(reply.text == sound.text)
            // One event that is no chunk, besides the end mark.
            #expect(reply.events.count == reply.chunks.count + 2)
        }
    }

    @Test func `an error in the stream follows half of the answer`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/plain-pony", "Explain tides !fault:error")
            #expect(reply.status == 200 && reply.isComplete && !reply.text.isEmpty)
            #expect(reply.chunks.last?.error?.type == "server_error")
            #expect(reply.chunks.last?.choices.first?.finish_reason == "error")
            #expect(reply.events.last == "[DONE]")
        }
    }

    @Test(arguments: ["cut", "malformed", "error"])
    func `whole answers break too`(fault: String) async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/plain-pony", "Explain tides !fault:\(fault)", stream: false)
            #expect(reply.status == 200 && reply.object?.choices.isEmpty != false)
            #expect(reply.isComplete == (fault != "cut"))
            #expect((reply.mistake != nil) == (fault == "error"))
        }
    }

    @Test func `an empty answer ends well and costs nothing`() async throws {
        try await withService { tap in
            let reply = try await tap.ask("demo/deep-owl", "hi !fault:empty", more: ServiceTests.includeUsage)
            #expect(reply.status == 200 && reply.isComplete && reply.text.isEmpty)
            #expect(reply.chunks.last?.usage?.completion_tokens == 0)
            #expect(reply.chunks.last?.usage?.cost == 0)
        }
    }

    @Test(arguments: [true, false])
    func `a hang lasts until the client gives up`(stream: Bool) async throws {
        let service = try await quickService()
        let asking = Task {
            try await Wiretap(port: service.port).ask("demo/plain-pony", "hi !fault:hang", stream: stream)
        }
        await service.busy()
        asking.cancel()
        _ = await asking.result
        await service.idle()
        #expect(service.tokensSent == 0)
        await service.stop()
    }

    @Test func `a stall gives half of the answer and then waits`() async throws {
        let service = try await quickService()
        let tap = Wiretap(port: service.port)
        try await tap.hangUp(after: 5_000, asking: "demo/plain-pony", "!tokens:256 !fault:stall")
        await service.idle()
        #expect((64...192).contains(service.tokensSent))
        await service.stop()
    }

    @Test func `a drip is slow by the clock of the simulation`() {
        guard let model = DemoFleet.standard["demo/brisk-hare"] else { return }
        let script = Script(for: ChatBody(), prompt: Prompt("!tokens:9"), by: model, options: DemoService.Options())
        let playback = Playback(script: script, includesUsage: false, fault: .drip, speed: 3, activity: Activity())
        #expect(playback.seconds == 3)
    }

    @Test func `a fault can be ordered for the next requests to one model`() async throws {
        try await withService { tap in
            let order = #"{"model":"demo/plain-pony","fault":"503","times":1}"#
            try await #expect(tap.reply(to: Wiretap.post("/demo/faults", order)).status == 200)
            try await #expect(tap.ask("demo/steady-horse", "hi").status == 200)
            try await #expect(tap.ask("demo/plain-pony", "hi").status == 503)
            try await #expect(tap.ask("demo/plain-pony", "hi").status == 200)
        }
    }

    @Test(arguments: [
        (#"{"model":"demo/unicorn","fault":"cut"}"#, 404), (#"{"fault":"flood"}"#, 400), ("{}", 400), ("", 400),
    ])
    func `an order that makes no sense is refused`(order: String, status: Int) async throws {
        try await withService { tap in
            try await #expect(tap.reply(to: Wiretap.post("/demo/faults", order)).status == status)
        }
    }

    @Test func `a fault of the whole server yields to the request's own`() async throws {
        try await withService({ $0.fault = .serverError }) { tap in
            try await #expect(tap.ask("demo/plain-pony", "hi").status == 500)
            try await #expect(tap.ask("demo/plain-pony", "hi !fault:503").status == 503)
        }
    }
}

@Suite(.timeLimit(.minutes(1)))
struct LifeTests {
    @Test func `an answer nobody listens to is not made to its end`() async throws {
        let service = try await DemoService.start()
        let tap = Wiretap(port: service.port)
        try await tap.hangUp(after: 3_000, asking: "demo/plain-pony", "!tokens:50000 !rate:500")
        await service.idle()
        #expect((1...2_000).contains(service.tokensSent))
        await service.stop()
    }

    @Test func `stopping breaks off the answers being made`() async throws {
        let service = try await DemoService.start()
        let asking = Task { try await Wiretap(port: service.port).ask("demo/deep-owl", "!tokens:50000 !rate:500") }
        await service.busy()
        await service.stop()
        let reply = try? await asking.value
        #expect(reply?.isComplete != true)
    }

    @Test func `two servers live side by side`() async throws {
        let first = try await quickService()
        let second = try await quickService()
        #expect(first.port != second.port && first.port > 0)
        await first.stop()
        try await #expect(Wiretap(port: second.port).ask("demo/plain-pony", "hi").status == 200)
        await second.stop()
    }

    @Test func `a port that is taken is an error that names it`() async throws {
        let service = try await quickService()
        let error = await #expect(throws: Failure.self) {
            try await DemoService.start(port: service.port)
        }
        #expect(error?.kind == .unreachable && error?.message.contains("\(service.port)") == true)
        await service.stop()
    }

    @Test func `a port is free again after stopping`() async throws {
        let service = try await quickService()
        await service.stop()
        let next = try await DemoService.start(port: service.port)
        #expect(next.port == service.port)
        await next.stop()
    }
}

/// A server that does not wait.
private func quickService() async throws -> DemoService {
    var options = DemoService.Options()
    options.speed = 0
    return try await DemoService.start(options: options)
}
