import Dialogue
public import Wire

/// Asks providers and streams what they answer. One for the whole program, ended by `shutdown()`.
public final class Client: Sendable {
    let transport: Transport
    private let settings: ClientSettings
    private let running = RunningTasks()

    /// A client; it connects to nothing until it is asked to.
    public init(settings: ClientSettings) {
        self.settings = settings
        transport = Transport(settings)
    }

    /// Asks a provider for an answer and streams what happens.
    ///
    /// Whoever stops listening, by cancelling its task or dropping the stream, closes the connection at once, which at
    /// most providers also ends the bill.
    public func answer(_ request: ChatRequest, from provider: Provider) -> AsyncStream<AnswerEvent> {
        let call = provider.dialect.call(for: request, at: provider.endpoint)
        return AsyncStream { continuation in
            let work = running.start { [self] in
                await answer(call, from: provider) { continuation.yield($0) }
                continuation.finish()
            }
            continuation.onTermination = { _ in work.cancel() }
        }
    }

    /// Ends what still streams and closes all connections. Nothing may be asked afterwards, and it must be called before the client is dropped.
    public func shutdown() async {
        await running.end()
        await transport.shutdown()
    }

    /// Waits without a thread of its own; returns at once when the task is cancelled.
    public func wait(seconds: Double) async {
        await transport.wait(seconds: seconds)
    }

    private func answer(
        _ call: HTTPCall,
        from provider: Provider,
        report: @escaping @Sendable (AnswerEvent) -> Void
    ) async {
        let stopwatch = transport.stopwatch()
        for attempt in 1... {
            report(.attempt(attempt))
            let result = await attemptOnce(call, from: provider, report: report)
            guard case .failed(let failure) = result.ending, !result.hasBegun, !Task.isCancelled else {
                return report(.ended(result.ending, seconds: result.seconds))
            }
            let decision = settings.retries.decision(
                after: failure, attempts: attempt, elapsed: stopwatch.seconds, jitter: .random(in: 0...1)
            )
            guard case .retry(let wait) = decision else {
                return report(.ended(decision.ending(or: result.ending), seconds: result.seconds))
            }
            report(.retrying(failure, seconds: result.seconds, after: wait))
            await transport.wait(seconds: wait)
            // Who stops while it waits must not be charged for one more.
            guard !Task.isCancelled else { return report(.ended(result.ending, seconds: result.seconds)) }
        }
    }

    private func attemptOnce(
        _ call: HTTPCall,
        from provider: Provider,
        report: @escaping @Sendable (AnswerEvent) -> Void
    ) async -> Attempt.Result {
        do {
            return try await Attempt(call, with: provider, over: transport, report: report).run()
        } catch {
            return Attempt.Result(ending: .failed(error), hasBegun: false, seconds: 0)
        }
    }
}

extension RetryPolicy.Decision {
    fileprivate func ending(or other: AnswerEnding) -> AnswerEnding {
        if case .giveUp(let failure) = self { .failed(failure) } else { other }
    }
}
