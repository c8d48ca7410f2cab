import Dialogue

/// The part of a chat completion's request body that the simulation heeds; the rest is accepted and ignored.
struct ChatBody: Decodable, Sendable {
    var model: String?
    var messages: [Turn]?
    var stream: Bool?
    var seed: Int?
    var maxTokens: Int?
    var maxCompletionTokens: Int?
    var streamOptions: StreamOptions?
    var usage: UsageOptions?
    var reasoning: ReasoningOptions?
    var reasoningEffort: String?

    /// The longest completion wanted, by the newer name first.
    var tokenLimit: Int? { maxCompletionTokens ?? maxTokens }

    /// Whether a stream should end with its usage.
    var includesUsage: Bool { streamOptions?.includeUsage == true || usage?.include == true }

    /// How hard to think, where the request says so.
    var effort: Effort? { (reasoning?.effort ?? reasoningEffort).flatMap { Effort(rawValue: $0) } }

    struct StreamOptions: Decodable, Sendable {
        var includeUsage: Bool?

        enum CodingKeys: String, CodingKey {
            case includeUsage = "include_usage"
        }
    }

    struct UsageOptions: Decodable, Sendable {
        var include: Bool?
    }

    struct ReasoningOptions: Decodable, Sendable {
        var effort: String?
        var exclude: Bool?
    }

    enum CodingKeys: String, CodingKey {
        case model, messages, stream, seed, usage, reasoning
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
        case streamOptions = "stream_options"
        case reasoningEffort = "reasoning_effort"
    }
}

/// One turn of a request: a role, and content that is a string or a list of parts.
struct Turn: Decodable, Sendable {
    var role: String
    var text: String
    var images: Int

    init(role: String, text: String, images: Int = 0) {
        self.role = role
        self.text = text
        self.images = images
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        role = try container.decode(String.self, forKey: .role)
        if let parts = try? container.decode([Part].self, forKey: .content) {
            text = parts.compactMap(\.text).joined(separator: "\n")
            images = parts.count { $0.type == "image_url" }
        } else {
            text = try container.decodeIfPresent(String.self, forKey: .content) ?? ""
            images = 0
        }
    }

    private struct Part: Decodable {
        var type: String
        var text: String?
    }

    private enum CodingKeys: String, CodingKey {
        case role, content
    }
}
