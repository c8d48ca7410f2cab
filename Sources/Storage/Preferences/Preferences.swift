import GRDB

extension Store {
    /// What is remembered of a setting; nil when nothing is, or when what is cannot be understood any more.
    public func value<Value>(of preference: Preference<Value>) throws(StoreError) -> Value? {
        let text = try read("load the preferences") { database in
            try String.fetchOne(
                database,
                sql: "SELECT value FROM preferences WHERE name = ?",
                arguments: [preference.name]
            )
        }
        return text.flatMap { try? JSON.value(of: $0) }
    }

    /// Remembers a setting; nil forgets it.
    public func set<Value>(_ preference: Preference<Value>, to value: Value?) throws(StoreError) {
        try write("save the preferences") { database in
            guard let value else {
                return try database.execute(sql: "DELETE FROM preferences WHERE name = ?", arguments: [preference.name])
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO preferences (name, value) VALUES (?, ?)",
                arguments: [preference.name, try JSON.text(of: value)]
            )
        }
    }

    /// What was being written in a conversation, empty when nothing was; nil stands for one not yet begun.
    public func draft(of conversation: Int64?) throws(StoreError) -> String {
        try read("load the draft") { database in
            let sql = "SELECT text FROM drafts WHERE conversation = ?"
            return try String.fetchOne(database, sql: sql, arguments: [conversation ?? 0]) ?? ""
        }
    }

    /// Keeps what is being written in a conversation; nil stands for one not yet begun.
    public func saveDraft(_ text: String, of conversation: Int64?) throws(StoreError) {
        try write("save the draft") { database in
            guard !text.isEmpty else {
                let sql = "DELETE FROM drafts WHERE conversation = ?"
                return try database.execute(sql: sql, arguments: [conversation ?? 0])
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO drafts (conversation, text) VALUES (?, ?)",
                arguments: [conversation ?? 0, text]
            )
        }
    }

    /// What was typed before, newest first and each text once.
    public func inputs(limit: Int = 1000) throws(StoreError) -> [String] {
        try read("load the input history") { database in
            try String.fetchAll(database, sql: "SELECT text FROM inputs ORDER BY id DESC LIMIT ?", arguments: [limit])
        }
    }

    /// Remembers what was typed; only the newest thousand texts are kept.
    public func rememberInput(_ text: String) throws(StoreError) {
        try write("save the input history") { database in
            try database.execute(sql: "DELETE FROM inputs WHERE text = ?", arguments: [text])
            try database.execute(sql: "INSERT INTO inputs (text) VALUES (?)", arguments: [text])
            try database.execute(
                sql: "DELETE FROM inputs WHERE id <= (SELECT id FROM inputs ORDER BY id DESC LIMIT 1 OFFSET 1000)"
            )
        }
    }
}
