import Dialogue

/// A conversation of ChatGPT's export: messages as a tree, with the one last looked at.
struct ChatGPTConversation: Decodable {
    private let title: String
    private let began: Double?
    private let last: String?
    private let nodes: [String: Node]

    private enum Key: String, CodingKey {
        case title, mapping
        case began = "create_time"
        case last = "current_node"
    }

    init(from decoder: any Decoder) throws {
        let entry = try decoder.container(keyedBy: Key.self)
        nodes = try entry.decode([String: Lenient<Node>].self, forKey: .mapping).compactMapValues(\.value)
        title = entry.lenient(.title) ?? ""
        began = entry.lenient(.began)
        last = entry.lenient(.last)
    }

    var conversation: Conversation {
        Conversation(title: title, began: began, branch.compactMap(\.message?.foreign), client: .chatGPT)
    }

    /// From the first message to the one last looked at; where the export does not name that, to the newest.
    private var branch: [Node] {
        let newest = nodes.max { ($0.value.message?.time ?? 0, $0.key) < ($1.value.message?.time ?? 0, $1.key) }?.key
        var (next, branch, seen) = (last ?? newest, [Node](), Set<String>())
        while let id = next, seen.insert(id).inserted, let node = nodes[id] {
            branch.append(node)
            next = node.parent
        }
        return branch.reversed()
    }

    private struct Node: Decodable {
        let parent: String?
        let message: Said?

        private enum Key: String, CodingKey { case parent, message }

        init(from decoder: any Decoder) throws {
            let node = try decoder.container(keyedBy: Key.self)
            parent = node.lenient(.parent)
            message = node.lenient(.message)
        }
    }
}

/// A message of ChatGPT's export.
private struct Said: Decodable {
    let time: Double?
    private let role: String
    private let recipient: String?
    private let content: Content
    private let metadata: Metadata?

    private enum Key: String, CodingKey {
        case author, recipient, content, metadata
        case time = "create_time"
    }

    init(from decoder: any Decoder) throws {
        let message = try decoder.container(keyedBy: Key.self)
        role = try message.decode([String: Lenient<String>].self, forKey: .author)["role"]?.value ?? ""
        content = try message.decode(Content.self, forKey: .content)
        time = message.lenient(.time)
        recipient = message.lenient(.recipient)
        metadata = message.lenient(.metadata)
    }

    /// What was said; nil for what was said to or by a tool, or hidden.
    var foreign: ForeignMessage? {
        guard recipient ?? "all" == "all", metadata?.isHidden != true, !content.isInternal else { return nil }
        switch role {
        case "user": return ForeignMessage(role: .user, text: content.text, time: time)
        case "assistant":
            return ForeignMessage(role: .assistant, text: content.text, time: time, model: metadata?.model ?? "")
        default: return nil
        }
    }

    private struct Metadata: Decodable {
        let model: String?
        let isHidden: Bool?

        private enum CodingKeys: String, CodingKey {
            case model = "model_slug"
            case isHidden = "is_visually_hidden_from_conversation"
        }
    }

    private struct Content: Decodable {
        let text: String
        /// Whether it is how the model thought, or what it was told of the user.
        let isInternal: Bool

        private enum Key: String, CodingKey {
            case parts, text
            case kind = "content_type"
        }

        init(from decoder: any Decoder) throws {
            let content = try decoder.container(keyedBy: Key.self)
            let kind = content.lenient(.kind, as: String.self) ?? "text"
            isInternal = !["text", "multimodal_text", "code"].contains(kind)
            let parts = content.lenient(.parts, as: [Part].self)?.map(\.text).filter { !$0.isEmpty } ?? []
            let whole = parts.isEmpty ? content.lenient(.text) ?? "" : parts.joined(separator: "\n\n")
            text = kind == "code" ? "```\n\(whole)\n```" : whole
        }
    }

    /// Text, or something else of which the export has no more than a name.
    private struct Part: Decodable {
        let text: String

        private enum Key: String, CodingKey {
            case text
            case kind = "content_type"
        }

        init(from decoder: any Decoder) throws {
            if let words = try? String(from: decoder) {
                text = words
                return
            }
            let part = try decoder.container(keyedBy: Key.self)
            let kind = part.lenient(.kind, as: String.self) ?? ""
            text = part.lenient(.text) ?? (kind.hasPrefix("image") ? "(an image)" : kind.isEmpty ? "" : "(\(kind))")
        }
    }
}
