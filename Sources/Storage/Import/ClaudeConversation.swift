import Dialogue

/// A conversation of Claude's export: its messages in order.
struct ClaudeConversation: Decodable {
    private let name: String
    private let created: String?
    private let messages: [Said]

    private enum Key: String, CodingKey {
        case name
        case created = "created_at"
        case messages = "chat_messages"
    }

    init(from decoder: any Decoder) throws {
        let entry = try decoder.container(keyedBy: Key.self)
        messages = try entry.decode([Lenient<Said>].self, forKey: .messages).compactMap(\.value)
        name = entry.lenient(.name) ?? ""
        created = entry.lenient(.created)
    }

    var conversation: Conversation {
        let began = secondsSince1970(ofISO8601: created)
        return Conversation(title: name, began: began, messages.compactMap(\.foreign), client: .claude)
    }
}

/// A message of Claude's export.
private struct Said: Decodable {
    private let sender: String
    private let text: String
    private let created: String?
    private let blocks: [Block]
    private let files: [File]

    private enum Key: String, CodingKey {
        case sender, text, content, attachments
        case created = "created_at"
    }

    init(from decoder: any Decoder) throws {
        let message = try decoder.container(keyedBy: Key.self)
        sender = try message.decode(String.self, forKey: .sender)
        text = message.lenient(.text) ?? ""
        created = message.lenient(.created)
        blocks = message.lenient(.content, as: [Lenient<Block>].self)?.compactMap(\.value) ?? []
        files = message.lenient(.attachments, as: [Lenient<File>].self)?.compactMap(\.value) ?? []
    }

    var foreign: ForeignMessage? {
        guard let role: Message.Role = ["human": .user, "user": .user, "assistant": .assistant][sender] else {
            return nil
        }
        let said = blocks.filter { $0.type == "text" }.compactMap(\.text)
        return ForeignMessage(
            role: role,
            text: said.isEmpty ? text : said.joined(separator: "\n\n"),
            time: secondsSince1970(ofISO8601: created),
            reasoning: blocks.filter { $0.type == "thinking" }.compactMap(\.thinking).joined(separator: "\n\n"),
            attachments: files.compactMap(\.attachment)
        )
    }

    private struct Block: Decodable {
        let type: String
        let text: String?
        let thinking: String?
    }

    private struct File: Decodable {
        private let name: String?
        private let content: String?

        private enum CodingKeys: String, CodingKey {
            case name = "file_name"
            case content = "extracted_content"
        }

        /// The file as the text that Claude read from it; nil where the export does not have that.
        var attachment: Attachment? {
            guard let content, !content.isEmpty else { return nil }
            return Attachment(name: name ?? "file", type: "text/plain", data: Array(content.utf8))
        }
    }
}
