import FoundationEssentials
import Wire

/// Recorded data that lies beside the repository in some checkouts; tests that want it are skipped elsewhere.
enum SharedData {
    private static let root: URL = {
        let testFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let repository = testFolder.deletingLastPathComponent().deletingLastPathComponent()
        return repository.deletingLastPathComponent().appending(path: "shared/data/wire")
    }()

    static let isThere = FileManager.default.fileExists(atPath: root.appending(path: "sse-cases.json").path)

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    static func json(_ path: String) throws -> JSON {
        try JSON(parsing: bytes(path))
    }

    static func names(in folder: String, endingIn suffix: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
        return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
    }
}
