import Glibc

/// What a client needs to know once, for all providers.
public struct ClientSettings: Sendable {
    /// Which addresses go through a proxy.
    public var proxies: ProxyRules
    /// A file of further trusted certificate authorities in PEM form, such as a company's; nil for the system's alone.
    public var authorityFile: String?
    /// How long a connection may take, TLS included, in seconds.
    public var connectSeconds: Double
    /// How this program names itself.
    public var userAgent: String
    /// Whether and how often to ask again.
    public var retries: RetryPolicy
    /// How many seconds the machine has slept since it was started; connections do not outlive sleep.
    public var secondsSlept: @Sendable () -> Double
    /// How many seconds the program has been stopped by its user: they are nobody's delay.
    public var secondsHeld: @Sendable () -> Double

    /// Settings; all but the user agent have sensible values.
    public init(
        userAgent: String,
        proxies: ProxyRules = ProxyRules(),
        authorityFile: String? = nil,
        connectSeconds: Double = 10,
        retries: RetryPolicy = RetryPolicy(),
        secondsSlept: @escaping @Sendable () -> Double = Self.secondsSleptBySystem,
        secondsHeld: @escaping @Sendable () -> Double = { 0 }
    ) {
        self.userAgent = userAgent
        self.proxies = proxies
        self.authorityFile = authorityFile
        self.connectSeconds = connectSeconds
        self.retries = retries
        self.secondsSlept = secondsSlept
        self.secondsHeld = secondsHeld
    }

    /// By the kernel's clocks, one of which stands still while the machine sleeps.
    public static let secondsSleptBySystem: @Sendable () -> Double = {
        func read(_ clock: clockid_t) -> Double {
            var time = timespec()
            clock_gettime(clock, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        return max(0, read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC))
    }
}
