import Dialogue

/// Reads an answer that should be an event stream of JSON objects, and finds out what it is when it is not.
///
/// A server may answer with one JSON object, an HTML page, or bare JSON in the midst of a stream. All of these are lines an
/// event stream does not know; they are kept until the end of the body says what they were.
struct EventStreamReader<Chunks: ChunkReader>: AnswerReader {
    private var parser = EventStreamParser()
    private var chunks: Chunks
    private var pieces = PieceQueue()
    private var stray = StrayText()
    private var isOver = false

    init(_ chunks: Chunks) {
        self.chunks = chunks
    }

    mutating func read(_ bytes: RawSpan) -> [Piece] {
        guard !isOver else { return [] }
        for item in parser.read(bytes) where !isOver { take(item) }
        return pieces.takeAll()
    }

    mutating func end(clean: Bool) -> [Piece] {
        guard !isOver else { return pieces.takeAll() }
        let (items, pendingData) = parser.close()
        for item in items { take(item) }
        if let pendingData { takePending(pendingData, isWhole: clean) }
        settle()
        isOver = true
        return pieces.takeAll()
    }

    private mutating func take(_ item: EventStreamParser.Item) {
        let count = pieces.count
        switch item {
        case .event(let event): take(event)
        case .comment: break
        case .unrecognised(let line): takeUnrecognised(line)
        case .overflow: overflow()
        }
        if pieces.count == count { pieces.addAlive() }
    }

    private mutating func take(_ event: ServerSentEvent) {
        let data = event.data.trimmed
        guard !data.starts(with: "[DONE]".utf8) else { return finishByDone() }
        guard let first = data.first, first == .openBrace || first == .openBracket else {
            return stray.append(event.data)
        }
        guard let chunk = try? JSON(parsing: event.data) else {
            return pieces.addFailure(Failure(.brokenStream, "The provider sent a part of its answer that is not JSON."))
        }
        stray.clear()
        read(chunk, isError: event.type == "error")
    }

    private mutating func finishByDone() {
        chunks.readDone(into: &pieces)
        settle()
        isOver = true
    }

    /// Old llama.cpp reports an error as a field of that name; anything else may be a body that is no event stream.
    private mutating func takeUnrecognised(_ line: [UInt8]) {
        let prefix = "error:".utf8
        guard line.starts(with: prefix) else { return stray.append(line) }
        let value = Array(line.dropFirst(prefix.count))
        let error = (try? JSON(parsing: value)) ?? .string(String(decoding: value.trimmed, as: UTF8.self))
        pieces.addFailure(ErrorReport(error: error).failure())
    }

    private mutating func overflow() {
        let size = EventStreamParser.maximumEventSize >> 20
        pieces.addFailure(Failure(.limit, "The provider sent more than \(size) MiB without completing an event."))
        isOver = true
    }

    /// A last event whose empty line is missing counts if it says that it is whole.
    private mutating func takePending(_ data: [UInt8], isWhole: Bool) {
        if data.trimmed.elementsEqual("[DONE]".utf8) { return chunks.readDone(into: &pieces) }
        guard isWhole, let chunk = try? JSON(parsing: data) else { return }
        stray.clear()
        read(chunk, isError: false)
    }

    private mutating func read(_ chunk: JSON, isError: Bool) {
        let parts = if case .array(let parts) = chunk { parts } else { [chunk] }
        for part in parts {
            if let report = ErrorReport(inBand: part, isError: isError) { pieces.addFailure(report.failure()) }
            chunks.read(part, into: &pieces)
        }
    }

    /// Says why the answer is not complete, if it is not.
    private mutating func settle() {
        guard !pieces.hasFinished, !pieces.hasFailed else { return }
        if let whole = stray.json { read(whole, isError: false) }
        guard !pieces.hasFinished, !pieces.hasFailed else { return }
        pieces.addFailure(pieces.hasContent ? brokenOff : unanswered)
    }

    private var brokenOff: Failure {
        guard let summary = stray.summary else { return Failure(.brokenStream, "The answer broke off before its end.") }
        return Failure(.brokenStream, "The answer broke off, and this came in its place: \(summary)")
    }

    private var unanswered: Failure {
        guard let summary = stray.summary else {
            return Failure(.brokenStream, "The provider ended the connection without an answer.", isRetryable: true)
        }
        return Failure(.brokenStream, "The provider sent something other than an answer: \(summary)")
    }
}
