/// Takes an event stream apart, from pieces of any size (WHATWG HTML, "Parsing an event stream").
///
/// Each byte is looked at once. Bytes are copied when a line goes over the end of a piece and when they are data; the data
/// of an event is handed on without a further copy. What the standard throws away is reported too, since servers hide
/// errors there.
public struct EventStreamParser: Sendable {
    /// What the stream holds next.
    public enum Item: Sendable, Hashable {
        /// A complete event.
        case event(ServerSentEvent)
        /// A comment, without its colon.
        case comment(String)
        /// A line that is no field the standard knows, as it is.
        case unrecognised([UInt8])
        /// An event or line passed the size limit. It is the last item; further bytes are ignored.
        case overflow
    }

    /// The largest event or line that is read, in bytes. Image models send megabytes of Base64 in one line.
    public static let maximumEventSize = 64 << 20

    /// The id of the last complete block, empty when there was none.
    public private(set) var lastID = ""
    /// How many milliseconds the stream asks to wait before connecting again; nil when it does not say.
    public private(set) var reconnectionTime: Int?

    private let maximumSize: Int
    private var line: [UInt8] = []
    private var type = ""
    private var data: [UInt8] = []
    private var id = ""
    private var skipsLineFeed = false
    private var isFirstLine = true
    private var hasOverflown = false

    /// A parser at the start of a stream.
    public init(maximumSize: Int = Self.maximumEventSize) {
        self.maximumSize = maximumSize
    }

    /// What these further bytes complete, in order.
    public mutating func read(_ bytes: RawSpan) -> [Item] {
        guard !hasOverflown, !bytes.isEmpty else { return [] }
        var items: [Item] = []
        var start = skipsLineFeed && bytes.byte(at: 0) == .lineFeed ? 1 : 0
        skipsLineFeed = false
        while let end = bytes.firstLineEnd(from: start) {
            takeLine(endingIn: bytes.extracting(start..<end), into: &items)
            guard !hasOverflown else { return items }
            start = afterLineEnd(at: end, in: bytes)
        }
        keep(bytes.extracting(droppingFirst: start), into: &items)
        return items
    }

    /// Ends the stream: what its unfinished last line holds, and the data of the block that no empty line had ended.
    ///
    /// The standard ignores both. Some servers end with `data: [DONE]` and one line end or none, so it is for the caller to
    /// say whether the data makes sense; nil when there is none.
    public mutating func close() -> (items: [Item], pendingData: [UInt8]?) {
        var items: [Item] = []
        if !line.isEmpty { takeLine(endingIn: RawSpan(), into: &items) }
        let pending = data.isEmpty ? nil : Array(data.dropLast())
        data = []
        return (items, pending)
    }
}

// MARK: - Lines

extension EventStreamParser {
    /// Where the next line starts. A CR ends its line at once, even if its LF is still to come.
    private mutating func afterLineEnd(at end: Int, in bytes: RawSpan) -> Int {
        guard bytes.byte(at: end) == .carriageReturn else { return end + 1 }
        guard end + 1 < bytes.byteCount else {
            skipsLineFeed = true
            return end + 1
        }
        return bytes.byte(at: end + 1) == .lineFeed ? end + 2 : end + 1
    }

    private mutating func takeLine(endingIn rest: RawSpan, into items: inout [Item]) {
        guard !line.isEmpty else { return interpret(rest, into: &items) }
        keep(rest, into: &items)
        guard !hasOverflown else { return }
        let whole = line
        line = []
        unsafe interpret(whole.span.bytes, into: &items)
    }

    private mutating func keep(_ bytes: RawSpan, into items: inout [Item]) {
        guard fits(line.count + bytes.byteCount, into: &items) else { return }
        line.append(bytes)
    }

    /// Whether so many bytes beside the data are within the limit; if not, everything is let go.
    private mutating func fits(_ count: Int, into items: inout [Item]) -> Bool {
        guard data.count + count > maximumSize else { return true }
        hasOverflown = true
        line = []
        data = []
        items.append(.overflow)
        return false
    }

    private mutating func interpret(_ line: RawSpan, into items: inout [Item]) {
        let start = isFirstLine ? line.byteOrderMarkLength : 0
        isFirstLine = false
        let line = line.extracting(droppingFirst: start)
        guard !line.isEmpty else { return dispatch(into: &items) }
        guard line.byte(at: 0) != .colon else {
            return items.append(.comment(String(repairing: line.extracting(droppingFirst: 1))))
        }
        takeField(line, into: &items)
    }
}

// MARK: - Fields

extension EventStreamParser {
    private static let longestFieldName = 5

    private mutating func takeField(_ line: RawSpan, into items: inout [Item]) {
        let colon = line.firstOffset(of: .colon, within: Self.longestFieldName + 1)
        let nameEnd = colon ?? line.byteCount
        guard nameEnd <= Self.longestFieldName else { return items.append(.unrecognised(Array(line))) }
        let value = line.extracting(droppingFirst: colon.map { line.valueStart(afterColonAt: $0) } ?? line.byteCount)
        switch String(repairing: line.extracting(0..<nameEnd)) {
        case "data": append(value, into: &items)
        case "event": type = String(repairing: value)
        case "id": takeID(value)
        case "retry": takeReconnectionTime(value)
        default: items.append(.unrecognised(Array(line)))
        }
    }

    private mutating func append(_ value: RawSpan, into items: inout [Item]) {
        guard fits(value.byteCount + 1, into: &items) else { return }
        data.append(value)
        data.append(.lineFeed)
    }

    private mutating func takeID(_ value: RawSpan) {
        guard value.firstOffset(of: 0, within: value.byteCount) == nil else { return }
        id = String(repairing: value)
    }

    private mutating func takeReconnectionTime(_ value: RawSpan) {
        let digits = Array(value)
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return }
        reconnectionTime = Int(String(decoding: digits, as: UTF8.self)) ?? .max
    }

    private mutating func dispatch(into items: inout [Item]) {
        lastID = id
        defer { type = "" }
        guard !data.isEmpty else { return }
        data.removeLast()
        items.append(.event(ServerSentEvent(type: type.isEmpty ? "message" : type, data: data, lastID: lastID)))
        data = []
    }
}

extension RawSpan {
    fileprivate var byteOrderMarkLength: Int {
        let isThere = byteCount >= 3 && byte(at: 0) == 0xEF && byte(at: 1) == 0xBB && byte(at: 2) == 0xBF
        return isThere ? 3 : 0
    }

    /// After the colon and the one space that may follow it.
    fileprivate func valueStart(afterColonAt colon: Int) -> Int {
        let hasSpace = colon + 1 < byteCount && byte(at: colon + 1) == .space
        return hasSpace ? colon + 2 : colon + 1
    }
}
