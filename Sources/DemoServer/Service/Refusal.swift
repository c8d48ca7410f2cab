import HTTPTypes
import Hummingbird

/// An answer that is an error, with the body OpenAI gives such errors.
struct Refusal: Error, Sendable, Equatable {
    var status: HTTPResponse.Status
    var message: String
    var type: String
    var parameter: String?
    var code: String?
    var retryAfter: Int?

    init(
        _ status: HTTPResponse.Status,
        _ message: String,
        type: String = "invalid_request_error",
        parameter: String? = nil,
        code: String? = nil,
        retryAfter: Int? = nil
    ) {
        self.status = status
        self.message = message
        self.type = type
        self.parameter = parameter
        self.code = code
        self.retryAfter = retryAfter
    }

    static let tooManyRequests = Refusal(
        .tooManyRequests,
        "Simulated fault: rate limit reached. Please try again in 2s.",
        type: "requests",
        code: "rate_limit_exceeded",
        retryAfter: 2
    )
    static let serverError = Refusal(
        .internalServerError,
        "Simulated fault: the server had an error while processing your request.",
        type: "server_error"
    )
    static let overloaded = Refusal(
        .serviceUnavailable,
        "Simulated fault: that model is currently overloaded with other requests.",
        type: "server_error",
        code: "overloaded"
    )

    static func missing(_ parameter: String) -> Refusal {
        Refusal(
            .badRequest,
            "Missing required parameter: '\(parameter)'.",
            parameter: parameter,
            code: "missing_required_parameter"
        )
    }

    static func unknownModel(_ id: String) -> Refusal {
        Refusal(
            .notFound,
            "The model '\(id)' does not exist or you do not have access to it.",
            parameter: "model",
            code: "model_not_found"
        )
    }

    /// The body's `error` object.
    var errorObject: JSONValue {
        [
            "message": .string(message),
            "type": .string(type),
            "param": parameter.map { .string($0) } ?? .null,
            "code": code.map { .string($0) } ?? .null,
        ]
    }

    var response: Response {
        var response = Response(status: status, json: ["error": errorObject])
        if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
        return response
    }
}
