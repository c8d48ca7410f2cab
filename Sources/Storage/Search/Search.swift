public import Dialogue
import GRDB

/// A message that a search has found.
public struct SearchHit: Sendable, Hashable, Identifiable {
    /// The message.
    public var id: Int64
    /// Where it was said.
    public var conversation: Int64
    /// The conversation's title.
    public var title: String
    /// Who said it.
    public var role: Message.Role
    /// When.
    public var time: Double
    /// The line around the first word found, or the first line.
    public var excerpt: String
}

extension Store {
    /// The messages that hold all words of the text, newest first. Case and accents do not matter, the last word may
    /// be incomplete, and text without spaces between words is found by any part of it.
    public func search(_ text: String, limit: Int = 50) throws(StoreError) -> [SearchHit] {
        guard let query = SearchableText.query(text) else { return [] }
        return try read("search the conversations") { database in
            let rows = try Row.fetchAll(database, sql: Self.searchSQL, arguments: [query, limit])
            return try rows.map { row in
                guard let role = Message.Role(rawValue: row["role"]) else {
                    throw StoreError.Problem.unknown("role", row["role"])
                }
                return SearchHit(
                    id: row["id"],
                    conversation: row["conversation"],
                    title: row["title"],
                    role: role,
                    time: row["time"],
                    excerpt: Excerpt.of(row["text"], around: text)
                )
            }
        }
    }

    private static let searchSQL = """
        SELECT messages.*, conversations.title FROM search
        JOIN messages ON messages.id = search.rowid
        JOIN conversations ON conversations.id = messages.conversation AND conversations.deleted IS NULL
        WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?
        """
}
