import Dialogue

/// What a provider's error object says, whichever of the many shapes it has.
struct ErrorReport: Sendable {
    /// The provider's own sentence; nil where it gives none.
    var message: String?
    /// Every word that names the error (type, code, status, reason, …), lower case.
    var words: Set<String> = []
    /// The HTTP status the error stands for, where the object says one.
    var status: Int?
    /// Whether the provider says that another try can help.
    var isRetryable: Bool?
    /// How many seconds OpenRouter asks to wait, which goes before any header.
    var availabilityWait: Double?
    /// How many seconds Google asks to wait, which goes after the headers.
    var retryDelay: Double?
    /// Headers repeated inside the object.
    var headers: [HTTPHeader] = []

    /// Reads the value that stands under `error`: an object, or a sentence.
    init(error: JSON) {
        message = error.nonEmptyString ?? error["message"]?.nonEmptyString
        status = [error["http_status"], error["code"], error["status"]].lazy
            .compactMap { $0?.int }.first { (400..<600).contains($0) }
        addWords([error["type"], error["code"], error["status"], error["error_type"]])
        readDetails(error["details"])
        readMetadata(error["metadata"])
        readAvailability(error["availability"])
    }

    /// Reads the body of an answer with an error status.
    init(body: JSON) {
        let body = body.elements.first ?? body
        guard body["error"] == nil else {
            self.init(error: body["error"] ?? .null)
            readTopLevel(body)
            return
        }
        self.init(error: body)
        readTopLevel(body)
    }

    /// Reads an object of a stream; nil when it is no error.
    ///
    /// - Parameter isError: whether the stream itself calls it one, by the name of the event.
    init?(inBand chunk: JSON, isError: Bool) {
        let isError = isError || chunk["type"]?.string == "error" || chunk["object"]?.string == "error"
        if let error = chunk["error"] ?? chunk["choices"]?.elements.lazy.compactMap({ $0["error"] }).first {
            self.init(error: error)
        } else if isError {
            self.init(error: chunk)
        } else {
            return nil
        }
    }
}

// MARK: - Shapes

extension ErrorReport {
    /// FastAPI says `detail`, Mistral and Cohere `message`, Cloudflare `errors`; OpenRouter puts `availability` beside `error`.
    private mutating func readTopLevel(_ body: JSON) {
        message = message ?? body["message"]?.nonEmptyString ?? body["detail"]?.nonEmptyString
        message = message ?? body["detail"]?.elements.first?["msg"]?.nonEmptyString
        message = message ?? body["errors"]?.elements.first?["message"]?.nonEmptyString
        readAvailability(body["availability"])
    }

    /// Anthropic's details are an object with an `error_code`, Google's a list of typed objects.
    private mutating func readDetails(_ details: JSON?) {
        guard let details else { return }
        addWords([details["error_code"]])
        for detail in details.elements {
            addWords([detail["reason"]])
            addWords(detail["violations"]?.elements.map { $0["quotaId"] } ?? [])
            retryDelay = retryDelay ?? detail["retryDelay"]?.string.flatMap(Self.seconds)
        }
    }

    private mutating func readMetadata(_ metadata: JSON?) {
        guard let metadata else { return }
        addWords([metadata["error_type"], metadata["limit_source"], metadata["provider_code"]])
        if metadata["reasons"] != nil || metadata["flagged_input"] != nil { words.insert("moderation") }
        for member in metadata["headers"]?.object?.members ?? [] {
            headers.append(HTTPHeader(member.name, member.value.string ?? member.value.number?.text ?? ""))
        }
        addUpstream(metadata)
    }

    /// "Provider returned error" alone helps nobody: which provider, and what did it say?
    private mutating func addUpstream(_ metadata: JSON) {
        guard let message else { return }
        let raw = metadata["raw"].flatMap(Self.sentence)
        let parts = [metadata["provider_name"]?.nonEmptyString, raw].compactMap { $0 }
        guard !parts.isEmpty else { return }
        self.message = "\(message) (\(parts.joined(separator: ": ")))"
    }

    private mutating func readAvailability(_ availability: JSON?) {
        guard let availability else { return }
        addWords([availability["code"]])
        isRetryable = availability["retryable"]?.bool ?? isRetryable
        availabilityWait = availability["retry_after"]?.double ?? availabilityWait
    }

    private mutating func addWords(_ values: [JSON?]) {
        for case let word? in values.map({ $0?.nonEmptyString }) { words.insert(word.lowercased()) }
    }

    /// What an upstream body says, which may be a sentence, an object or an object in a string.
    private static func sentence(_ raw: JSON) -> String? {
        guard let text = raw.nonEmptyString else { return ErrorReport(body: raw).message }
        guard let inner = try? JSON(parsing: text), inner.object != nil else { return text }
        return ErrorReport(body: inner).message
    }

    /// A protobuf duration such as `34.4s`.
    private static func seconds(_ duration: String) -> Double? {
        guard duration.hasSuffix("s") else { return nil }
        return Double(duration.dropLast())
    }
}
