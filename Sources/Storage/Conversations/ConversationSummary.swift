public import Dialogue
import GRDB

/// A conversation as a list shows it.
public struct ConversationSummary: Sendable, Hashable, Identifiable {
    /// The conversation.
    public var id: Int64
    /// What it is about; empty until something was said.
    public var title: String
    /// When it began.
    public var created: Double
    /// When it was last written to.
    public var updated: Double
    /// Its messages, those of branches not shown included.
    public var messages: Int
    /// What its answers have cost, as far as is known.
    public var cost: Money
    /// The models that have answered in it, in the order of their names.
    public var models: [String]

    static func fetch(_ database: Database, limit: Int, offset: Int) throws -> [ConversationSummary] {
        try Row.fetchAll(database, sql: sql, arguments: [limit, offset]).map { row in
            ConversationSummary(
                id: row["id"],
                title: row["title"],
                created: row["created"],
                updated: row["updated"],
                messages: row["messages"],
                cost: Money(picodollars: row["cost"]),
                models: (row["models"] as String? ?? "").split(separator: "\n").map(String.init).sorted()
            )
        }
    }

    /// The page is cut first, so that only the messages of what is shown are counted.
    private static let sql = """
        WITH page AS (
            SELECT id, title, created, updated FROM conversations WHERE deleted IS NULL
            ORDER BY updated DESC, id DESC LIMIT ? OFFSET ?
        )
        SELECT page.*, count(messages.id) AS messages, coalesce(sum(answers.cost), 0) AS cost,
            (SELECT group_concat(model, char(10)) FROM (
                SELECT DISTINCT answers.model FROM messages JOIN answers ON answers.message = messages.id
                WHERE messages.conversation = page.id
            )) AS models
        FROM page
        LEFT JOIN messages ON messages.conversation = page.id
        LEFT JOIN answers ON answers.message = messages.id
        GROUP BY page.id ORDER BY page.updated DESC, page.id DESC
        """
}
