public import Dialogue

/// Lets what keeps failing rest instead of asking it again and again.
///
/// Closed, everything may be asked; enough failures in a short time open it, and nothing may; after a rest one request
/// alone may probe: its success closes the breaker, its failure opens it for longer. All times are seconds on one clock
/// that only grows.
public struct CircuitBreaker: Sendable, Hashable, Codable {
    /// How soon it opens and how long it rests.
    public struct Policy: Sendable, Hashable, Codable {
        /// So many failures open it.
        public var failures = 3
        /// The time in which they must fall, in seconds.
        public var windowSeconds = 60.0
        /// The first rest, in seconds.
        public var restSeconds = 15.0
        /// By how much each further rest is longer.
        public var growth = 2.0
        /// The longest rest, in seconds; also the rest of what only a person can mend, such as a wrong key.
        public var maxRestSeconds = 300.0

        /// The usual policy.
        public init() {}
    }

    /// `closed` leads to `open`, that to `probing`, and that to either.
    private enum State: Sendable, Hashable, Codable {
        case closed(failures: [Double])
        case open(until: Double, rest: Double, reason: String)
        case probing(until: Double, rest: Double, reason: String)
    }

    private let policy: Policy
    private var state = State.closed(failures: [])

    /// A closed breaker.
    public init(_ policy: Policy = Policy()) {
        self.policy = policy
    }

    /// Why nothing may be asked at this time; nil when something may. Looking changes nothing.
    public func objection(at now: Double) -> String? {
        switch state {
        case .closed: nil
        case .open(let until, _, let reason), .probing(let until, _, let reason): now < until ? reason : nil
        }
    }

    /// Whether a request may be sent now. After a rest it says yes to one request only, which is then the probe; should
    /// nobody tell how that went, it says yes to another after as long a rest.
    public mutating func admit(at now: Double) -> Bool {
        guard objection(at: now) == nil else { return false }
        if case .open(_, let rest, let reason) = state {
            state = .probing(until: now + rest, rest: rest, reason: reason)
        } else if case .probing(_, let rest, let reason) = state {
            state = .probing(until: now + rest, rest: rest, reason: reason)
        }
        return true
    }

    /// An answer came.
    public mutating func succeeded() {
        state = .closed(failures: [])
    }

    /// A request failed. A failure that lies in the request itself says nothing of the provider and is passed over.
    public mutating func failed(_ failure: Failure, at now: Double) {
        switch failure.blame {
        case .request: return
        case .account: open(for: policy.maxRestSeconds, failure, at: now)
        case .provider: blame(failure, at: now)
        }
    }

    private mutating func blame(_ failure: Failure, at now: Double) {
        if let hint = failure.retryAfter {
            return open(for: min(max(hint, 0), policy.maxRestSeconds), failure, at: now)
        }
        switch state {
        case .closed(let failures):
            let recent = failures.filter { now - $0 < policy.windowSeconds } + [now]
            guard recent.count < policy.failures else { return open(for: policy.restSeconds, failure, at: now) }
            state = .closed(failures: recent)
        case .open(let until, _, _) where now < until:
            return
        case .open(_, let rest, _), .probing(_, let rest, _):
            open(for: min(rest * policy.growth, policy.maxRestSeconds), failure, at: now)
        }
    }

    private mutating func open(for rest: Double, _ failure: Failure, at now: Double) {
        state = .open(until: now + rest, rest: max(rest, policy.restSeconds), reason: failure.message)
    }
}
