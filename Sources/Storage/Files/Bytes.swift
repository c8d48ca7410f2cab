import FoundationEssentials
import GRDB

extension [UInt8] {
    /// These bytes as SQLite takes them.
    var databaseBlob: Data { Data(self) }
}

extension Row {
    /// The bytes in a column that is never null.
    func bytes(_ column: String) -> [UInt8] {
        let data: Data = self[column]
        return [UInt8](data)
    }
}
