import Dialogue

extension ErrorReport {
    /// What the error means: by its words where they are plain, else by the status, else by the words that say little.
    func kind(status: Int?) -> Failure.Kind {
        if let kind = plainKind { return kind }
        let isInvalid = words.contains { Self.invalid.contains($0) }
        let isStatusVague = status.map { $0 >= 500 || $0 == 409 || $0 == 425 } ?? true
        if isInvalid, isStatusVague { return .invalidRequest }
        return status.flatMap(Self.kind(ofStatus:)) ?? .server
    }

    private var plainKind: Failure.Kind? {
        let sentence = message?.lowercased() ?? ""
        return Self.signs.first { sign in
            words.contains { sign.words.contains($0) }
                || sign.parts.contains { part in words.contains { $0.contains(part) } }
                || sign.sentences.contains { sentence.contains($0) }
        }?.kind
    }

    /// What gives a kind away: whole words, parts of words, and parts of the message.
    private struct Sign: Sendable {
        var kind: Failure.Kind
        var words: Set<String>
        var parts: [String] = []
        var sentences: [String] = []
    }

    private static let invalid: Set<String> = [
        "invalid_request_error", "invalid_request", "invalid_prompt", "invalid_argument", "failed_precondition",
    ]

    /// In the order they are tried: a quota is also a rate limit, but one that waiting does not lift.
    private static let signs: [Sign] = [
        Sign(
            kind: .contextLength,
            words: ["context_length_exceeded", "token_limit_exceeded", "string_too_long", "exceed_context_size_error"],
            sentences: ["maximum context length", "context size has been exceeded", "prompt is too long"]
        ),
        Sign(
            kind: .quota,
            words: [
                "insufficient_quota", "billing_error", "payment_required", "enforced_spend_limit_reached",
                "billing_hard_limit_reached",
            ],
            parts: ["perday", "daily", "credit_balance"],
            sentences: ["per-day", "credit balance is too low"]
        ),
        Sign(
            kind: .authentication,
            words: [
                "authentication", "authentication_error", "invalid_api_key", "api_key_invalid", "permission_denied",
                "permission_error", "unauthenticated",
            ]
        ),
        Sign(
            kind: .moderation,
            words: ["moderation", "content_policy_violation", "content_filter", "refusal", "data_inspection_failed"]
        ),
        Sign(
            kind: .notFound,
            words: ["not_found", "not_found_error", "model_not_found", "no_endpoints", "model_deprecated"]
        ),
        Sign(kind: .rateLimit, words: ["rate_limit_error", "rate_limit_exceeded", "resource_exhausted"]),
        Sign(
            kind: .overloaded,
            words: ["overloaded_error", "provider_overloaded", "unavailable", "unavailable_error"]
        ),
        Sign(kind: .timeout, words: ["timeout", "timeout_error", "deadline_exceeded"]),
        Sign(kind: .server, words: ["server_error", "api_error", "internal", "internalservererror"]),
    ]

    private static func kind(ofStatus status: Int) -> Failure.Kind? {
        switch status {
        case 401, 403, 407: .authentication
        case 402: .quota
        case 404, 410: .notFound
        case 408, 504, 522, 524: .timeout
        case 409, 425: .server
        case 429: .rateLimit
        case 503, 529: .overloaded
        case 400..<500: .invalidRequest
        case 500..<600: .server
        default: nil
        }
    }
}
