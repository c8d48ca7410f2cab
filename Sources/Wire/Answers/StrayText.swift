/// The lines since the last event that were no event stream: perhaps a whole answer, an error or a web page.
struct StrayText: Sendable {
    /// The most that is kept, in bytes; as much as one event may have.
    static let maximumSize = EventStreamParser.maximumEventSize

    private var bytes: [UInt8] = []

    mutating func append(_ line: [UInt8]) {
        guard bytes.count + line.count < Self.maximumSize else { return }
        bytes.append(contentsOf: line)
        bytes.append(.lineFeed)
    }

    mutating func clear() {
        guard !bytes.isEmpty else { return }
        bytes = []
    }

    /// The one JSON value that it is, if it is one.
    var json: JSON? {
        guard let first = bytes.trimmed.first, first == .openBrace || first == .openBracket else { return nil }
        return try? JSON(parsing: bytes)
    }

    /// What it says, in one line; nil when it says nothing.
    var summary: String? {
        let message = json.flatMap { ErrorReport(body: $0).message }.flatMap(ErrorText.cleaned)
        return message ?? ErrorText.summary(of: bytes)
    }
}
