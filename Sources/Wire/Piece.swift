public import Dialogue

/// What a stream says next, in words common to all dialects.
public enum Piece: Sendable, Hashable {
    /// More of the answer.
    case text(String)
    /// More of the model's shown reasoning.
    case reasoning(String)
    /// More of the words by which the model or its provider refuses to answer.
    case refusal(String)
    /// More of a tool the model wants called.
    case toolCall(ToolCallPiece)
    /// A source the answer refers to.
    case citation(Citation)
    /// An image that is part of the answer, named by its place in it.
    case image(Attachment)
    /// The model the provider says it serves.
    case model(String)
    /// The company behind a gateway that serves it, where the gateway says.
    case provider(String)
    /// The response's id at the provider.
    case responseID(String)
    /// An endpoint the gateway tried, in order, where it says.
    case attempt(GatewayAttempt)
    /// Tokens so far; the last one counts, they never add up.
    case usage(Usage)
    /// The server's own timing of the generation, where it gives one.
    case timing(promptSeconds: Double, completionSeconds: Double)
    /// The answer starts anew: all content before this is void.
    case restart
    /// The model ended; the second is the provider's own word for it.
    case finish(FinishReason, native: String?)
    /// The stream carries an error; what came before stays.
    case failure(Failure)
    /// The connection lives, but says nothing (comments, pings, progress).
    case alive
}

/// More of one tool call.
public struct ToolCallPiece: Sendable, Hashable {
    /// Which call of the answer this is, from zero.
    public var index: Int
    /// The id to answer the call with; nil where it was said before or never is.
    public var id: String?
    /// The tool's name; nil where it was said before.
    public var name: String?
    /// More of the arguments' JSON text.
    public var arguments: String

    /// A piece of a tool call.
    public init(index: Int, id: String? = nil, name: String? = nil, arguments: String = "") {
        self.index = index
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}

/// A source an answer refers to.
public struct Citation: Sendable, Hashable {
    /// The source's address.
    public var url: String
    /// Its title; empty where none is given.
    public var title: String

    /// A source by address and title.
    public init(url: String, title: String = "") {
        self.url = url
        self.title = title
    }
}

/// One endpoint a gateway tried for a request.
public struct GatewayAttempt: Sendable, Hashable {
    /// The company behind the endpoint.
    public var provider: String
    /// The model it serves.
    public var model: String
    /// The HTTP status it answered with; nil where the gateway does not say.
    public var status: Int?

    /// An attempt by provider, model and status.
    public init(provider: String, model: String, status: Int? = nil) {
        self.provider = provider
        self.model = model
        self.status = status
    }
}
