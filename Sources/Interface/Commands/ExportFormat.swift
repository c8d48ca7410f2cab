/// How a conversation is written into a file.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    case markdown, json

    /// The ending of such files, without the dot.
    public var fileEnding: String {
        switch self {
        case .markdown: "md"
        case .json: "json"
        }
    }

    /// The format of a name as people write it; nil when it is none.
    init?(named name: String) {
        switch name.lowercased() {
        case "markdown", "md": self = .markdown
        case "json": self = .json
        default: return nil
        }
    }
}
