import GRDB

/// The names that packed values are made of, each with its number in this database.
struct Words {
    private let database: Database
    private var numbers: [String: Int] = [:]

    /// The words of a database that is being written.
    init(_ database: Database) { self.database = database }

    /// A tree's bytes; words not known before become known.
    mutating func pack(_ tree: Packed) throws -> [UInt8] {
        var numbers = numbers
        var writer = PackedWriter { [database] word in
            if let number = numbers[word] { return number }
            let number = try Self.number(of: word, database)
            numbers[word] = number
            return number
        }
        try writer.write(tree)
        self.numbers = numbers
        return writer.bytes
    }

    private static func number(of word: String, _ database: Database) throws -> Int {
        let find = try database.cachedStatement(sql: "SELECT id FROM words WHERE word = ?")
        if let number = try Int.fetchOne(find, arguments: [word]) { return number }
        try database.cachedStatement(sql: "INSERT INTO words (word) VALUES (?)").execute(arguments: [word])
        return Int(database.lastInsertedRowID)
    }

    /// All words by their numbers, to read packed values with.
    static func all(_ database: Database) throws -> [Int: String] {
        var words: [Int: String] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT id, word FROM words")
        while let row = try rows.next() { words[row["id"]] = row["word"] }
        return words
    }
}
