import FoundationEssentials

/// A folder that is gone with the test.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/storage-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where a file of this name is.
    func file(_ name: String = "chats.sqlite") -> String { path + "/" + name }

    /// Copies a database as it is on disk now, its log cut to a length.
    func copy(_ path: String, to other: String, logLength: Int? = nil) throws {
        try FileManager.default.copyItem(atPath: path, toPath: other)
        let log = try Data(contentsOf: URL(filePath: path + "-wal"))
        try log.prefix(logLength ?? log.count).write(to: URL(filePath: other + "-wal"))
    }
}
