import Dialogue

extension Failure {
    /// What an answer with an error status means, whichever provider it is from.
    init(status: Int, headers: [HTTPHeader], body: [UInt8]) {
        let json = try? JSON(parsing: body)
        var report = json.map { ErrorReport(body: $0) } ?? ErrorReport(error: .null)
        if json == nil { report.message = ErrorText.summary(of: body) }
        self = report.failure(status: status, headers: headers)
    }
}

extension ErrorReport {
    /// The failure that this error is.
    ///
    /// - Parameters:
    ///   - status: the HTTP status it came with; nil inside a stream, where the object's own counts.
    ///   - headers: the headers it came with.
    func failure(status: Int? = nil, headers: [HTTPHeader] = []) -> Failure {
        let status = status ?? self.status
        let kind = kind(status: status)
        let hint = RetryHint(report: self, status: status, headers: headers)
        return Failure(
            kind,
            message.flatMap(ErrorText.cleaned) ?? HTTPStatus.sentence(for: status),
            status: status,
            isRetryable: kind != .quota && (hint.isRetryable ?? Self.isPassing(kind, status: status)),
            retryAfter: hint.seconds
        )
    }

    /// Whether such a failure is known to go away on its own.
    private static func isPassing(_ kind: Failure.Kind, status: Int?) -> Bool {
        switch kind {
        case .timeout, .rateLimit, .overloaded: true
        case .server: status.map { passingStatuses.contains($0) } ?? true
        default: false
        }
    }

    private static let passingStatuses: Set<Int> = [409, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]
}
