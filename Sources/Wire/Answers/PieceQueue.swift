import Dialogue

/// Gathers pieces for a dialect and says each fact once, however often the wire repeats it.
struct PieceQueue: Sendable {
    private var pieces: [Piece] = []
    private var model = ""
    private var provider = ""
    private var responseID = ""
    private var lastUsage: Usage?
    private var lastFinish: Piece?
    private var toolCalls: [(wireIndex: Int, id: String?)] = []

    /// Whether the dialect's own mark of the end has come.
    private(set) var hasFinished = false
    /// Whether an error has come.
    private(set) var hasFailed = false
    /// Whether anything of the answer has come.
    private(set) var hasContent = false
    /// Whether the server itself has counted tokens.
    private(set) var hasUsage = false

    /// All pieces since the last time.
    mutating func takeAll() -> [Piece] {
        defer { pieces = [] }
        return pieces
    }

    /// How many pieces wait to be taken.
    var count: Int { pieces.count }

    mutating func addAlive() { pieces.append(.alive) }

    mutating func addText(_ text: String?) { addContent(text, as: Piece.text) }

    mutating func addReasoning(_ text: String?) { addContent(text, as: Piece.reasoning) }

    mutating func addRefusal(_ text: String?) { addContent(text, as: Piece.refusal) }

    private mutating func addContent(_ text: String?, as piece: (String) -> Piece) {
        guard let text, !text.isEmpty else { return }
        hasContent = true
        pieces.append(piece(text))
    }

    mutating func addCitation(url: String?, title: String?) {
        guard let url else { return }
        pieces.append(.citation(Citation(url: url, title: title ?? "")))
    }

    mutating func addImage(_ image: Attachment) {
        hasContent = true
        pieces.append(.image(image))
    }

    mutating func addAttempt(_ attempt: GatewayAttempt) { pieces.append(.attempt(attempt)) }

    mutating func addTiming(promptSeconds: Double, completionSeconds: Double) {
        pieces.append(.timing(promptSeconds: promptSeconds, completionSeconds: completionSeconds))
    }
}

// MARK: - Facts that repeat

extension PieceQueue {
    mutating func addModel(_ name: String?) {
        guard let name, !name.isEmpty, name != model else { return }
        model = name
        pieces.append(.model(name))
    }

    mutating func addProvider(_ name: String?) {
        guard let name, !name.isEmpty, name != provider else { return }
        provider = name
        pieces.append(.provider(name))
    }

    mutating func addResponseID(_ id: String?) {
        guard let id, !id.isEmpty, id != responseID else { return }
        responseID = id
        pieces.append(.responseID(id))
    }

    mutating func addUsage(_ usage: Usage?) {
        guard let usage else { return }
        hasUsage = true
        guard usage != lastUsage else { return }
        lastUsage = usage
        pieces.append(.usage(usage))
    }

    /// Adds the end; a stop after a tool call is a stop for the tool call, whatever the provider's word for it.
    mutating func addFinish(_ reason: FinishReason, native: String?) {
        let finish = Piece.finish(reason == .stop && !toolCalls.isEmpty ? .toolCalls : reason, native: native)
        hasFinished = true
        guard finish != lastFinish else { return }
        lastFinish = finish
        pieces.append(finish)
    }

    /// Adds an error; only the first one is told, since servers report the same one again in other words.
    mutating func addFailure(_ failure: Failure) {
        guard !hasFailed else { return }
        hasFailed = true
        pieces.append(.failure(failure))
    }

    /// As many calls as OpenAI allows in one answer; more are dropped.
    private static let maximumToolCalls = 128

    /// Adds a piece of a tool call, numbered as the calls come.
    ///
    /// - Parameter wireIndex: the number on the wire, which some gateways leave at zero for all calls: a new id under the same
    ///   number is a new call.
    mutating func addToolCall(wireIndex: Int, id: String?, name: String?, arguments: String) {
        let known = toolCalls.lastIndex { $0.wireIndex == wireIndex }
        let isNew = known.map { id != nil && toolCalls[$0].id != nil && toolCalls[$0].id != id } ?? true
        guard !isNew || toolCalls.count < Self.maximumToolCalls else { return }
        if isNew { toolCalls.append((wireIndex, id)) }
        let index = isNew ? toolCalls.count - 1 : known ?? 0
        hasContent = true
        pieces.append(.toolCall(ToolCallPiece(index: index, id: id, name: name, arguments: arguments)))
    }

    /// The answer starts anew, unless it has not yet begun.
    mutating func restart() {
        guard hasContent || hasFinished else { return }
        (hasContent, hasFinished, lastFinish) = (false, false, nil)
        toolCalls = []
        pieces.append(.restart)
    }
}
