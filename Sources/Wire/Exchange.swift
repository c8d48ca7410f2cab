public import Dialogue

/// One answer as far as it has come: the pieces of a stream folded into what they mean together.
///
/// Everything that reads an answer goes through this value, so that "complete" means the same everywhere.
public struct Exchange: Sendable, Hashable {
    /// How an answer ended.
    public enum Outcome: Sendable, Hashable {
        /// The model ended it. Only a finish reason proves that; neither `[DONE]` nor a clean end of the body does.
        case complete
        /// The provider refused the prompt before the first word.
        case blocked
        /// The stream broke off or made no sense; what came stays.
        case truncated
        /// The provider reported an error; what came stays.
        case failed
    }

    /// A tool the model wants called.
    public struct ToolCall: Sendable, Hashable {
        /// The id to answer it with; nil where the provider gives none.
        public var id: String?
        /// The tool's name.
        public var name = ""
        /// Its arguments as JSON text.
        public var arguments = ""
    }

    /// The answer.
    public private(set) var text = ""
    /// The reasoning shown.
    public private(set) var reasoning = ""
    /// The words of a refusal; empty when there are none.
    public private(set) var refusal = ""
    /// The tools the model wants called, in order.
    public private(set) var toolCalls: [ToolCall] = []
    /// The sources the answer refers to, in order.
    public private(set) var citations: [Citation] = []
    /// The images in the answer, in order.
    public private(set) var images: [Attachment] = []
    /// The model the provider says it served.
    public private(set) var model: String?
    /// The company behind a gateway that served it.
    public private(set) var provider: String?
    /// The response's id at the provider.
    public private(set) var responseID: String?
    /// The endpoints the gateway tried, in order.
    public private(set) var attempts: [GatewayAttempt] = []
    /// The tokens used, by the provider's last word on it.
    public private(set) var usage: Usage?
    /// Seconds the server spent on the prompt, by its own clock.
    public private(set) var promptSeconds: Double?
    /// Seconds the server spent on the completion, by its own clock.
    public private(set) var completionSeconds: Double?
    /// Why the model ended; nil until it has.
    public private(set) var finish: FinishReason?
    /// The provider's own word for that.
    public private(set) var nativeFinish: String?
    /// The first failure of the stream.
    public private(set) var failure: Failure?

    /// An answer of which nothing has come yet.
    public init() {}

    /// The answer that some pieces make together.
    public init(_ pieces: some Sequence<Piece>) {
        for piece in pieces { take(piece) }
    }

    /// Whether anything of the answer has come. From then on a request is paid for and must not be sent again unasked.
    public var hasBegun: Bool {
        !text.isEmpty || !reasoning.isEmpty || !refusal.isEmpty || !toolCalls.isEmpty || !images.isEmpty
    }

    /// How it ended; nil while more may come.
    public var outcome: Outcome? {
        if let failure { return failure.kind == .brokenStream ? .truncated : .failed }
        guard let finish else { return nil }
        return finish == .contentFilter && !hasBegun ? .blocked : .complete
    }

    /// Takes in what comes next.
    public mutating func take(_ piece: Piece) {
        switch piece {
        case .text, .reasoning, .refusal, .toolCall, .citation, .image: takeContent(piece)
        case .model(let name): model = name
        case .provider(let name): provider = name
        case .responseID(let id): responseID = id
        case .attempt(let attempt): attempts.append(attempt)
        case .usage(let latest): usage = latest
        case .timing(let prompt, let completion): (promptSeconds, completionSeconds) = (prompt, completion)
        case .restart: restart()
        case .finish(let reason, let native): (finish, nativeFinish) = (reason, native)
        case .failure(let first): failure = failure ?? first
        case .alive: break
        }
    }

    private mutating func takeContent(_ piece: Piece) {
        switch piece {
        case .text(let more): text += more
        case .reasoning(let more): reasoning += more
        case .refusal(let more): refusal += more
        case .toolCall(let more): take(more)
        case .citation(let citation): citations.append(citation)
        case .image(let image): images.append(image)
        default: break
        }
    }

    private mutating func take(_ piece: ToolCallPiece) {
        guard (0...toolCalls.count).contains(piece.index) else { return }
        if piece.index == toolCalls.count { toolCalls.append(ToolCall()) }
        toolCalls[piece.index].id = piece.id ?? toolCalls[piece.index].id
        toolCalls[piece.index].name += piece.name ?? ""
        toolCalls[piece.index].arguments += piece.arguments
    }

    private mutating func restart() {
        text = ""
        reasoning = ""
        refusal = ""
        toolCalls = []
        citations = []
        images = []
        (finish, nativeFinish) = (nil, nil)
    }
}
