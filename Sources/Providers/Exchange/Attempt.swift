import AsyncHTTPClient
import Dialogue
import NIOCore
import Wire

/// One request and its streamed answer, from sending to the end, within the provider's time limits.
struct Attempt: Sendable {
    /// How an attempt ended.
    struct Result: Sendable {
        var ending: AnswerEnding
        /// Whether anything of an answer came: from then on nothing is asked again unasked.
        var hasBegun: Bool
        var seconds: Double
    }

    private let request: HTTPClientRequest
    private let provider: Provider
    private let address: WebAddress
    private let client: HTTPClient
    private let stopwatch: Stopwatch
    private let watchdog: Watchdog
    private let report: @Sendable (AnswerEvent) -> Void

    /// - Throws: a failure when the request must not be sent.
    init(
        _ call: HTTPCall,
        with provider: Provider,
        over transport: Transport,
        report: @escaping @Sendable (AnswerEvent) -> Void
    ) throws(Failure) {
        guard let address = WebAddress(call.url) else { throw .notAnAddress(of: provider.name) }
        try provider.endpoint.checkKeySafety(for: address)
        client = try transport.client(for: address, connectingWithin: provider.limits.connect)
        stopwatch = transport.stopwatch()
        watchdog = Watchdog(provider.limits, on: transport.eventLoop, since: stopwatch)
        request = transport.request(for: call, accepting: "text/event-stream")
        (self.provider, self.address, self.report) = (provider, address, report)
    }

    /// Sends the request and reports what comes. Cancelling the task closes the connection at once.
    func run() async -> Result {
        let work = Task { await exchange() }
        watchdog.start { work.cancel() }
        defer { watchdog.stop() }
        return await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            work.cancel()
        }
    }

    private func exchange() async -> Result {
        var progress = Progress()
        do {
            let response = try await client.execute(request, deadline: .distantFuture)
            progress.hasHead = true
            watchdog.note { $0.headed(at: $1) }
            try await response.check(from: provider, at: address)
            report(.headers(seconds: stopwatch.seconds))
            try await read(response.body, into: &progress)
            return result(progress, .unfinished(by: provider.name))
        } catch {
            return result(progress, failure(for: error, hasHead: progress.hasHead))
        }
    }

    private func read(_ body: HTTPClientResponse.Body, into progress: inout Progress) async throws {
        var reader = provider.dialect.answerReader()
        do {
            for try await bytes in body {
                take(reader.read(bytes.readableBytesSpan), into: &progress)
                if progress.answer.failure != nil { return }
                guard progress.bytes <= provider.mostBytes else { throw Failure.endless(of: provider) }
            }
        } catch {
            // The reader's own word that the answer broke off says less than the error does.
            take(reader.end(clean: false).filter { !$0.isFailure }, into: &progress)
            throw error
        }
        take(reader.end(clean: true), into: &progress)
    }

    private func take(_ pieces: [Piece], into progress: inout Progress) {
        pieces.forEach { progress.answer.take($0) }
        progress.bytes += pieces.reduce(0) { $0 + $1.bytesOfWords }
        progress.hasBegun = progress.hasBegun || progress.answer.hasBegun
        let hasMoved = progress.hasBegun && pieces.contains { $0 != .alive }
        watchdog.note { patience, now in
            patience.received(at: now)
            if hasMoved { patience.progressed(at: now) }
            if progress.answer.finish != nil { patience.finished(at: now) }
        }
        if !pieces.isEmpty { report(.pieces(pieces, seconds: stopwatch.seconds)) }
    }

    private func failure(for error: any Error, hasHead: Bool) -> Failure {
        if let failure = error as? Failure { return failure }
        guard !watchdog.hasBitten else { return watchdog.failure(of: provider.name) }
        return Failure(transport: error, to: address, hasHead: hasHead)
    }

    /// How it ended: as the stream said, or else with a failure. A failure after the model's finish takes nothing away
    /// from the answer; one that the stream carried itself does, since some providers send a finish after an error.
    private func result(_ progress: Progress, _ failure: Failure) -> Result {
        let answer = progress.answer
        let ending: AnswerEnding =
            if let finish = answer.finish, answer.failure == nil {
                .complete(finish, native: answer.nativeFinish)
            } else {
                .failed((answer.failure ?? failure).hiding(provider.endpoint.key))
            }
        return Result(ending: ending, hasBegun: progress.hasBegun, seconds: stopwatch.seconds)
    }

    /// How far an attempt has come.
    private struct Progress {
        var hasHead = false
        /// Stays true even when a gateway starts the answer over.
        var hasBegun = false
        /// How many bytes of words came, also those a gateway took back.
        var bytes = 0
        var answer = Exchange()
    }
}

extension Piece {
    fileprivate var isFailure: Bool {
        if case .failure = self { true } else { false }
    }

    fileprivate var bytesOfWords: Int {
        switch self {
        case .text(let words), .reasoning(let words), .refusal(let words): words.utf8.count
        case .toolCall(let call): call.arguments.utf8.count
        default: 0
        }
    }
}

extension Failure {
    /// The body ended as HTTP says it should, but the answer in it did not.
    fileprivate static func unfinished(by name: String) -> Failure {
        Failure(.brokenStream, "\(name) ended the answer before it was complete. Ask again.", isRetryable: true)
    }

    /// The words do not end.
    fileprivate static func endless(of provider: Provider) -> Failure {
        let size = "\(provider.mostBytes / 1_000) kB"
        return Failure(
            .limit, "\(provider.name) did not stop after \(size) of words. Ask again, or ask another model.")
    }
}
