/// Where a provider's key is to be had.
public enum KeySource: Sendable, Hashable {
    /// No key is needed.
    case none
    /// In one of these environment variables, the first that is set.
    case environment([String])
    /// The first line printed by a shell command, such as `pass show openrouter`.
    case command(String)
    /// The first line of a file that nobody else can read.
    case file(String)
    /// In the configuration itself.
    case literal(Secret)

    /// Fetches the key; nil where none is needed or the environment has none. A command runs to its end, so do not call
    /// this where a screen waits.
    ///
    /// - Throws: `KeyError` when the file cannot be read or is open to others, or the command fails.
    public func key(environment: [String: String]) throws(KeyError) -> Secret? {
        switch self {
        case .none: nil
        case .environment(let names):
            names.lazy.compactMap { environment[$0] }.map(Secret.init(_:)).first { !$0.revealed.isEmpty }
        case .command(let command): try Self.key(printedBy: command)
        case .file(let path): try Self.key(inFile: path.expandingHome(environment))
        case .literal(let secret): secret
        }
    }

    private static func key(printedBy command: String) throws(KeyError) -> Secret {
        let key = Secret(firstLineOf: try KeyCommand(command).output())
        guard !key.revealed.isEmpty else {
            throw KeyError(message: "the key command \"\(command)\" printed nothing; check key_command")
        }
        return key
    }

    private static func key(inFile path: String) throws(KeyError) -> Secret {
        guard let text = try KeyFile(path).read() else {
            throw KeyError(message: "the key file \(path) does not exist; make it or correct key_file")
        }
        let key = Secret(firstLineOf: text)
        guard !key.revealed.isEmpty else {
            throw KeyError(message: "the key file \(path) is empty; put the key in its first line")
        }
        return key
    }
}

/// Why a key could not be had; never holds the key.
public struct KeyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public var message: String
    /// What is wrong.
    public var description: String { message }
}

extension String {
    /// The path with a leading `~` as the user's home.
    public func expandingHome(_ environment: [String: String]) -> String {
        guard hasPrefix("~/"), let home = environment["HOME"] else { return self }
        return home + dropFirst()
    }
}
