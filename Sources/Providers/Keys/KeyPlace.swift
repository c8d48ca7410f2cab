public import Dialogue

/// Where a provider's key is found. The key itself is kept in memory only and never shown.
public enum KeyPlace: Sendable, Hashable {
    /// No key is needed.
    case none
    /// The value of an environment variable.
    case environment(String)
    /// The first line a shell command prints, such as `pass show openrouter`.
    case command(String)
    /// The first line of a file that nobody else can read.
    case file(String)

    /// Finds the key; nil when none is needed.
    ///
    /// - Parameters:
    ///   - environment: the variables of this process.
    ///   - seconds: how long a command may take.
    /// - Throws: a failure of kind `authentication` that says what is missing and what to do.
    public func key(
        environment: [String: String],
        within seconds: Double = 10
    ) async throws(Failure) -> String? {
        switch self {
        case .none:
            return nil
        case .environment(let name):
            return try Self.line(of: environment[name] ?? "", else: "\(name) is not set. Set it to the key.")
        case .command(let command):
            let output = try await ShellCommand(command).output(within: seconds)
            return try Self.line(of: output, else: "The key command printed nothing. Check key_command.")
        case .file(let path):
            let content = try KeyFile(path).read()
            return try Self.line(of: content, else: "The key file \(path) is empty. Put the key in it.")
        }
    }

    /// The first line without blanks around it.
    private static func line(of text: String, else complaint: String) throws(Failure) -> String {
        let first = text.split(whereSeparator: \.isNewline).first ?? ""
        let key = first.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        guard !key.isEmpty else { throw Failure(.authentication, complaint) }
        return String(key)
    }
}
