/// One event of an event stream (WHATWG HTML, "Server-sent events").
public struct ServerSentEvent: Sendable, Hashable {
    /// The event's type; `message` where the stream names none.
    public var type: String
    /// The lines of its data, joined by LF. Meant as UTF-8, but not checked.
    public var data: [UInt8]
    /// The last event id the stream had set when the event was complete; empty when it had set none.
    public var lastID: String

    /// An event by type, data and id.
    public init(type: String = "message", data: [UInt8], lastID: String = "") {
        self.type = type
        self.data = data
        self.lastID = lastID
    }
}
