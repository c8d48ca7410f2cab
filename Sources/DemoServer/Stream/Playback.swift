import Hummingbird

/// Plays a script to one client at its pace, going wrong where it is told to.
struct Playback: Sendable {
    var script: Script
    var includesUsage: Bool
    var fault: DemoFault?
    /// 1 is real time, 2 twice as fast, 0 does not wait at all.
    var speed: Double
    var activity: Activity

    /// Thrown to close the connection in the middle of a word.
    struct Cut: Error {}

    /// Writes the whole stream.
    ///
    /// - Throws: `CancellationError` when the client has gone; `Cut` when the connection is to break.
    @concurrent func play(into writer: inout any ResponseBodyWriter) async throws {
        let chunks = Chunks(of: script, includesUsage: includesUsage)
        let clock = ContinuousClock()
        let start = clock.now
        try await writer.write(ByteBuffer(string: chunks.opening))
        var place = 0
        for step in steps {
            if speed > 0 { try await clock.sleep(until: start + .seconds(step.time / speed)) }
            if place == middle, try await goWrong(writing: chunks, into: &writer) == .over { return }
            let text = (place..<place + step.tokens).reduce(into: "") { $0 += chunks.event(script.token($1)) }
            try await writer.write(ByteBuffer(string: text))
            activity.sent(tokens: step.tokens)
            place += step.tokens
        }
        let usage = includesUsage ? chunks.usage(script.usage) : ""
        try await writer.write(ByteBuffer(string: chunks.closing(script.finish) + usage + Chunks.done))
    }

    /// How long the whole answer takes, in seconds.
    var seconds: Double { speed > 0 ? (steps.last?.time ?? 0) / speed : 0 }

    /// The token before which things go wrong.
    private var middle: Int { script.count / 2 }

    /// The script's steps, or larger ones where nothing waits between them, with a border in the middle.
    private var steps: [Pace.Step] {
        if fault == .drip { return (0..<script.count).map { Pace.Step(time: Double($0 + 1), tokens: 1) } }
        let steps = speed > 0 ? script.steps : batches
        return fault == nil ? steps : bordered(steps)
    }

    private var batches: [Pace.Step] {
        let size = 64
        return stride(from: 0, to: script.count, by: size).map {
            Pace.Step(time: 0, tokens: min(size, script.count - $0))
        }
    }

    private func bordered(_ steps: [Pace.Step]) -> [Pace.Step] {
        var place = 0
        return steps.flatMap { step in
            let before = middle - place
            place += step.tokens
            guard before > 0, before < step.tokens else { return [step] }
            return [
                Pace.Step(time: step.time, tokens: before),
                Pace.Step(time: step.time, tokens: step.tokens - before),
            ]
        }
    }

    /// Whether an answer goes on after something went wrong in it.
    private enum Outcome {
        case over, goesOn
    }

    /// What happens in the middle of the answer.
    @concurrent private func goWrong(
        writing chunks: Chunks,
        into writer: inout any ResponseBodyWriter
    ) async throws -> Outcome {
        switch fault {
        case .cut:
            let event = chunks.event(script.token(middle))
            try await writer.write(ByteBuffer(string: String(event.prefix(event.count / 2))))
            throw Cut()
        case .stall:
            try await Self.untilCancelled()
            return .over
        case .malformed:
            try await writer.write(ByteBuffer(string: #"data: {"choices":[{"delta":{"content":"br"# + "\n\n"))
            return .goesOn
        case .error:
            try await writer.write(ByteBuffer(string: chunks.failure(.serverError) + Chunks.done))
            return .over
        default:
            return .goesOn
        }
    }

    /// Waits for the client to go or the server to stop.
    @concurrent static func untilCancelled() async throws {
        while true { try await ContinuousClock().sleep(for: .seconds(3600)) }
    }
}
