/// Something wrong in a file that a person wrote: where it is, what is wrong, and what may have been meant.
public struct Mistake: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public var file: String
    /// The line, from 1; nil where the file as a whole is meant.
    public var line: Int?
    /// The key, with the tables it is in: `limits.maximum_cost`.
    public var key: String?
    /// What is wrong.
    public var message: String
    /// What to write instead.
    public var suggestion: String?

    /// A mistake with what is known of it.
    public init(file: String, line: Int? = nil, key: String? = nil, message: String, suggestion: String? = nil) {
        self.file = file
        self.line = line
        self.key = key
        self.message = message
        self.suggestion = suggestion
    }

    /// One line: `config.toml, line 4: limits.maximum_cots is not a setting; did you mean maximum_cost?`
    public var description: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        let what = key.map { "\($0) \(message)" } ?? message
        return "\(place): \(what)" + (suggestion.map { "; \($0)" } ?? "")
    }
}
