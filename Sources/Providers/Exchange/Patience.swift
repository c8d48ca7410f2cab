import Dialogue

/// The clocks of one exchange: when the next time limit runs out, and what it means if it does.
///
/// All times are seconds since the request was sent.
struct Patience: Sendable {
    /// How far the exchange has come. `sent` leads to `headed`, that to `streaming`, and any of them to `finished`.
    private enum Stage {
        case sent, headed, streaming, finished
    }

    private let limits: TimeLimits
    private var stage = Stage.sent
    private var lastBytes = 0.0
    private var lastProgress = 0.0

    init(_ limits: TimeLimits) {
        self.limits = limits
    }

    /// The head of the response came.
    mutating func headed(at seconds: Double) {
        stage = .headed
        lastBytes = seconds
    }

    /// Bytes came, of whatever meaning.
    mutating func received(at seconds: Double) {
        lastBytes = seconds
    }

    /// A token or another sign of real work came.
    mutating func progressed(at seconds: Double) {
        lastProgress = seconds
        if stage != .finished { stage = .streaming }
    }

    /// The model said that it ended; only usage may follow.
    mutating func finished(at seconds: Double) {
        guard stage != .finished else { return }
        stage = .finished
        lastProgress = seconds
    }

    /// When patience ends unless something happens.
    var deadline: Double {
        switch stage {
        case .sent: min(limits.head, limits.firstToken)
        case .headed: min(limits.firstToken, lastBytes + limits.idleBytes)
        case .streaming: min(lastBytes + limits.idleBytes, lastProgress + limits.idleProgress)
        case .finished: lastProgress + limits.linger
        }
    }

    /// What it means that the deadline has passed.
    func failure(of name: String) -> Failure {
        switch stage {
        case .sent:
            timeout("\(name) did not reply within \(deadline.inWords). Try again or choose another model.")
        case .headed where limits.firstToken <= lastBytes + limits.idleBytes:
            timeout("\(name) sent no words within \(limits.firstToken.inWords). Try again or choose another model.")
        case .streaming where lastProgress + limits.idleProgress < lastBytes + limits.idleBytes:
            timeout("\(name) only kept the connection open for \(limits.idleProgress.inWords). Ask again to continue.")
        case .headed, .streaming, .finished:
            timeout("\(name) fell silent for \(limits.idleBytes.inWords). Try again or choose another model.")
        }
    }

    private func timeout(_ message: String) -> Failure {
        Failure(.timeout, message, isRetryable: true)
    }
}

extension Double {
    /// Seconds as people say them.
    var inWords: String {
        if self < 1 { return "\(Int((self * 1000).rounded())) ms" }
        return self == 1 ? "1 second" : "\(Int(rounded())) seconds"
    }
}
