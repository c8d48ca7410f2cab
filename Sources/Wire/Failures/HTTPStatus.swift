/// What an HTTP status says by itself, for answers that say nothing else.
enum HTTPStatus {
    /// A sentence for people.
    static func sentence(for status: Int?) -> String {
        guard let status else { return "The provider reported an error without saying which." }
        guard let phrase = phrases[status] else { return "The provider answered \(status) without saying why." }
        return "The provider answered \(status) \(phrase)."
    }

    /// The phrases of RFC 9110, and those that Cloudflare and Anthropic have added.
    private static let phrases: [Int: String] = [
        400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 407: "Proxy Authentication Required", 408: "Request Timeout", 409: "Conflict",
        410: "Gone", 413: "Content Too Large", 415: "Unsupported Media Type", 422: "Unprocessable Content",
        425: "Too Early", 429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented",
        502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout", 520: "Unknown Error",
        521: "Web Server Is Down", 522: "Connection Timed Out", 523: "Origin Is Unreachable",
        524: "A Timeout Occurred", 529: "Overloaded",
    ]
}
