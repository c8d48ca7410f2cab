import Dialogue

/// What a row asks: a text, or a conversation as chat services take it, whose last turn of the user's is the prompt.
struct AskedPrompt: Decodable {
    /// The prompt.
    let draft: String
    /// The turns before it, oldest first.
    let history: [Message]

    /// Reads a text, a list of the user's turns, or a list of `{"role","content"}`.
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        let turns = (try? value.decode(String.self)).map { [Turn($0)] } ?? (try? value.decode([Turn].self))
        guard let turns, let last = turns.lastIndex(where: { $0.role == .user }) else {
            throw DecodingError.dataCorruptedError(
                in: value, debugDescription: "is neither text nor a list of turns with one of the user's")
        }
        draft = turns[last].text
        history = turns[..<last].enumerated().map { Message(id: Int64($0), role: $1.role, text: $1.text) }
    }

    /// One turn.
    private struct Turn: Decodable {
        let role: Message.Role
        let text: String

        private enum CodingKeys: CodingKey { case role, content }

        init(_ text: String, by role: Message.Role = .user) {
            self.role = role
            self.text = text
        }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self.init(text)
                return
            }
            let values = try decoder.container(keyedBy: CodingKeys.self)
            let text =
                try (try? values.decode(String.self, forKey: .content))
                ?? values.decode([Part].self, forKey: .content).compactMap(\.text).joined(separator: "\n")
            self.init(text, by: Self.role(try values.decodeIfPresent(String.self, forKey: .role) ?? "user"))
        }

        /// Developers' orders count as the system's; what tools say was asked for by the answers.
        private static func role(_ name: String) -> Message.Role {
            Message.Role(rawValue: name) ?? (name == "developer" ? .system : .assistant)
        }
    }

    /// A part of a turn; those that are not text do not count.
    private struct Part: Decodable {
        let text: String?
    }
}
