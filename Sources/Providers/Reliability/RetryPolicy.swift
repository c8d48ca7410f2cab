public import Dialogue

/// Whether to ask again after a failure, and when. Nothing is asked again once a token has come: it has been paid for,
/// and the text would double.
public struct RetryPolicy: Sendable, Hashable {
    /// How often at most; 0 never asks again.
    public var maxRetries: Int
    /// The wait before the first retry in seconds, doubled for each further one, where the provider gives no hint.
    public var baseSeconds: Double
    /// The longest such wait, in seconds.
    public var maxBackoffSeconds: Double
    /// The longest wait a provider may ask for, in seconds; one that asks for more is not asked again.
    public var maxHintSeconds: Double
    /// How long after the first sending a retry may still be sent, in seconds.
    public var totalSeconds: Double

    /// A policy; the values not given are those the large providers' own libraries use.
    public init(
        maxRetries: Int = 2,
        baseSeconds: Double = 0.5,
        maxBackoffSeconds: Double = 8,
        maxHintSeconds: Double = 60,
        totalSeconds: Double = 180
    ) {
        self.maxRetries = maxRetries
        self.baseSeconds = baseSeconds
        self.maxBackoffSeconds = maxBackoffSeconds
        self.maxHintSeconds = maxHintSeconds
        self.totalSeconds = totalSeconds
    }

    /// Never asks again.
    public static let never = RetryPolicy(maxRetries: 0)

    /// What to do after a failed attempt.
    public enum Decision: Sendable, Hashable {
        /// Ask again after so many seconds.
        case retry(after: Double)
        /// Let the failure stand, said so that it explains why it is final.
        case giveUp(Failure)
    }

    /// What to do after a failure before the first token.
    ///
    /// - Parameters:
    ///   - attempts: how many attempts were made, at least 1.
    ///   - elapsed: seconds since the first was sent.
    ///   - jitter: a random number in 0…1 that keeps many clients from asking at the same moment.
    public func decision(after failure: Failure, attempts: Int, elapsed: Double, jitter: Double) -> Decision {
        guard failure.isRetryable, attempts <= allowedRetries(after: failure) else { return .giveUp(failure) }
        if let hint = failure.retryAfter, hint > maxHintSeconds { return .giveUp(failure.tellingToWait(hint)) }
        let wait = failure.retryAfter.map { max(0, $0) } ?? backoff(attempts: attempts, jitter: jitter)
        guard elapsed + wait <= totalSeconds else { return .giveUp(failure) }
        return .retry(after: wait)
    }

    /// A plain 500 often comes from the request itself, so it is tried once more only.
    private func allowedRetries(after failure: Failure) -> Int {
        failure.status == 500 ? min(1, maxRetries) : maxRetries
    }

    /// The doubled base less up to a quarter.
    private func backoff(attempts: Int, jitter: Double) -> Double {
        let doublings = min(attempts - 1, 30)
        let full = min(maxBackoffSeconds, baseSeconds * Double(1 << doublings))
        return full * (1 - 0.25 * jitter)
    }
}

extension Failure {
    fileprivate func tellingToWait(_ seconds: Double) -> Failure {
        var failure = self
        failure.message += " It asks to wait \(Self.wait(seconds)); try again then or choose another model."
        return failure
    }

    /// A wait as people say it, rounded up.
    private static func wait(_ seconds: Double) -> String {
        switch seconds {
        case ...120: "\(Int(seconds.rounded(.up))) seconds"
        case ...7_200: "\(Int((seconds / 60).rounded(.up))) minutes"
        case ...172_800: "\(Int((seconds / 3_600).rounded(.up))) hours"
        default: "\(Int((min(seconds / 86_400, 366)).rounded(.up))) days"
        }
    }
}
