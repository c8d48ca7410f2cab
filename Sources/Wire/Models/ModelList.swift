import Dialogue

/// Reads the answers of `modelsCall`.
enum ModelList {
    /// The items of a list of models.
    ///
    /// - Parameter name: the member that holds them; a bare array is taken as well.
    /// - Throws: `Failure` when there is no such list.
    static func items(in body: [UInt8], under name: String) throws(Failure) -> [JSON] {
        guard let json = try? JSON(parsing: body) else {
            let summary = ErrorText.summary(of: body) ?? "nothing"
            throw Failure(
                .brokenStream, "The provider's list of models is not JSON, but: \(summary)", isRetryable: true)
        }
        if case .array(let items) = json { return items }
        if case .array(let items)? = json[name] ?? json["models"] { return items }
        let message = ErrorReport(body: json).message.flatMap(ErrorText.cleaned)
        throw Failure(.brokenStream, message ?? "The provider's answer holds no list of models.")
    }

    /// A model's name for users: under its provider, so that two providers may serve the same one.
    static func id(of wireName: String, from provider: String) -> String {
        wireName.hasPrefix("\(provider)/") ? wireName : "\(provider)/\(wireName)"
    }
}
