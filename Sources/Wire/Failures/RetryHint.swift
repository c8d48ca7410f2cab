/// What a provider says about trying again, by the first source that says anything.
struct RetryHint: Sendable {
    /// Whether to try again at all; nil where nothing is said.
    var isRetryable: Bool?
    /// How many seconds to wait first; nil where nothing is said.
    var seconds: Double?

    /// No quota comes back later than in a year; what a server says beyond that is a mistake.
    static let longest = 366 * 86_400.0

    /// The hints of one failed answer. Times of day count from the `Date` header, never from this machine's clock.
    init(report: ErrorReport, status: Int?, headers: [HTTPHeader]) {
        isRetryable = headers["x-should-retry"].flatMap(Bool.init) ?? report.isRetryable
        let date = headers["date"].flatMap(HTTPDate.seconds)
        let wait =
            report.availabilityWait
            ?? headers["retry-after-ms"].flatMap(Double.init).map { $0 / 1000 }
            ?? headers["retry-after"].flatMap { Self.wait(retryAfter: $0, from: date) }
            ?? report.retryDelay
        seconds = wait ?? (status == 429 ? Self.waitForReset(report.headers + headers, from: date) : nil)
        if let wait = seconds { seconds = wait.isFinite ? min(max(0, wait), Self.longest) : nil }
    }

    /// Decimal seconds, or the time of day to wait for.
    private static func wait(retryAfter value: String, from date: Double?) -> Double? {
        if let seconds = Double(value) { return seconds }
        guard let date, let end = HTTPDate.seconds(value) else { return nil }
        return end - date
    }

    /// The reset of a rate limit is a Unix time, in seconds or, with thirteen digits, in milliseconds.
    private static func waitForReset(_ headers: [HTTPHeader], from date: Double?) -> Double? {
        guard let date, let reset = headers["x-ratelimit-reset"].flatMap(Double.init), reset > 1e9 else { return nil }
        return (reset > 1e11 ? reset / 1000 : reset) - date
    }
}

extension [HTTPHeader] {
    /// The value of the last header of that name, whatever its case.
    subscript(name: String) -> String? {
        last { $0.name.lowercased() == name.lowercased() }?.value
    }
}
