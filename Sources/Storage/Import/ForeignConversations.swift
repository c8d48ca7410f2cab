public import Dialogue
import FoundationEssentials

/// Conversations out of another client's export.
///
/// Told by its shape: ChatGPT's `conversations.json`, Claude's `conversations.json`, Open WebUI's chat export. Of
/// conversations with branches the one last looked at is taken. What is hidden, empty, or said by a tool is left out.
public struct ForeignConversations: Sendable, Equatable {
    /// The clients whose exports can be read.
    public enum Client: String, Sendable, Hashable, CaseIterable {
        case chatGPT = "ChatGPT"
        case claude = "Claude"
        case openWebUI = "Open WebUI"
    }

    /// Whose export it is.
    public let client: Client
    /// The conversations in which something was said, in the order of the file. Their ids mean nothing.
    public let conversations: [Conversation]
    /// How many conversations were left out because nothing was said in them, or because they make no sense.
    public let skipped: Int

    /// Reads an export; nil when it has none of the shapes known.
    public init?(_ bytes: [UInt8]) {
        guard let found = Self.read(Data(bytes)) else { return nil }
        (client, conversations, skipped) = found
    }

    private static func read(_ data: Data) -> (Client, [Conversation], Int)? {
        for (client, read) in readers {
            guard let found = read(data) else { continue }
            let said = found.compactMap(\.self).filter { !$0.messages.isEmpty }
            return (client, said, found.count - said.count)
        }
        return nil
    }

    private static let readers: [(Client, @Sendable (Data) -> [Conversation?]?)] = [
        (.chatGPT, { all(of: ChatGPTConversation.self, in: $0) { $0.conversation } }),
        (.claude, { all(of: ClaudeConversation.self, in: $0) { $0.conversation } }),
        (.openWebUI, { all(of: OpenWebUIChat.self, in: $0) { $0.conversation } }),
    ]

    /// All entries of a list, nil for those that make no sense; nil when none does.
    private static func all<Entry: Decodable>(
        of type: Entry.Type, in data: Data, _ conversation: (Entry) -> Conversation
    ) -> [Conversation?]? {
        guard let entries = try? JSONDecoder().decode([Lenient<Entry>].self, from: data) else { return nil }
        guard entries.contains(where: { $0.value != nil }) else { return nil }
        return entries.map { $0.value.map(conversation) }
    }
}
