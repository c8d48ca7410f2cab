import Dialogue

/// A chat of Open WebUI's export: messages as a tree with the one last looked at, or as a list.
struct OpenWebUIChat: Decodable {
    private let title: String?
    private let created: Double?
    private let chat: Chat

    private enum Key: String, CodingKey {
        case title, chat
        case created = "created_at"
    }

    init(from decoder: any Decoder) throws {
        let entry = try decoder.container(keyedBy: Key.self)
        chat = try entry.decode(Chat.self, forKey: .chat)
        title = entry.lenient(.title)
        created = entry.lenient(.created)
    }

    var conversation: Conversation {
        Conversation(
            title: title ?? chat.title ?? "", began: created, chat.branch.compactMap(\.foreign), client: .openWebUI)
    }

    private struct Chat: Decodable {
        let title: String?
        private let messages: [Said]
        private let history: History?

        private enum Key: String, CodingKey { case title, messages, history }

        init(from decoder: any Decoder) throws {
            let chat = try decoder.container(keyedBy: Key.self)
            title = chat.lenient(.title)
            messages = chat.lenient(.messages, as: [Lenient<Said>].self)?.compactMap(\.value) ?? []
            history = chat.lenient(.history)
            guard chat.contains(.messages) || chat.contains(.history) else {
                throw DecodingError.keyNotFound(
                    Key.messages, .init(codingPath: decoder.codingPath, debugDescription: "a chat without messages"))
            }
        }

        var branch: [Said] {
            guard let branch = history?.branch, !branch.isEmpty else { return messages }
            return branch
        }
    }

    private struct History: Decodable {
        private let messages: [String: Lenient<Said>]
        private let currentId: String?

        var branch: [Said] {
            var (next, branch, seen) = (currentId, [Said](), Set<String>())
            while let id = next, seen.insert(id).inserted, let message = messages[id]?.value {
                branch.append(message)
                next = message.parentId
            }
            return branch.reversed()
        }
    }
}

/// A message of Open WebUI's export.
private struct Said: Decodable {
    let parentId: String?
    private let role: String
    private let content: String
    private let model: String
    private let time: Double?

    private enum Key: String, CodingKey { case parentId, role, content, model, timestamp }

    init(from decoder: any Decoder) throws {
        let message = try decoder.container(keyedBy: Key.self)
        role = try message.decode(String.self, forKey: .role)
        parentId = message.lenient(.parentId)
        content = message.lenient(.content) ?? ""
        model = message.lenient(.model) ?? ""
        time = message.lenient(.timestamp)
    }

    var foreign: ForeignMessage? {
        guard let role = Message.Role(rawValue: role) else { return nil }
        let (reasoning, text) = role == .assistant ? Self.parted(content) : ("", content)
        return ForeignMessage(role: role, text: text, time: time, reasoning: reasoning, model: model)
    }

    /// Reasoning stands before the answer, in an HTML element with a summary and each of its lines quoted.
    private static func parted(_ content: String) -> (reasoning: String, text: String) {
        guard content.hasPrefix("<details type=\"reasoning\""), let end = content.firstRange(of: "</details>"),
            let start = content.firstRange(of: "</summary>"), start.upperBound <= end.lowerBound
        else { return ("", content) }
        let lines = content[start.upperBound..<end.lowerBound].split(separator: "\n")
        let text = content[end.upperBound...].drop(while: \.isWhitespace)
        return (lines.map(unquoted).joined(separator: "\n"), String(text))
    }

    private static func unquoted(_ line: Substring) -> Substring {
        let mark = ["&gt; ", "> "].first { line.hasPrefix($0) } ?? ""
        return line.dropFirst(mark.count)
    }
}
