import FoundationEssentials
import Wire

/// Recorded data that lies beside the repository in some checkouts; tests that want it are skipped elsewhere.
enum SharedData {
    private static let root: URL = {
        let testFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let repository = testFolder.deletingLastPathComponent().deletingLastPathComponent()
        return repository.deletingLastPathComponent().appending(path: "shared/data")
    }()

    static let isThere = FileManager.default.fileExists(atPath: root.appending(path: "wire/sse-cases.json").path)

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: "wire/" + path)))
    }

    static func json(_ path: String) throws -> JSON {
        try JSON(parsing: bytes(path))
    }

    static func names(in folder: String, endingIn suffix: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "wire/" + folder).path)
        return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
    }

    static let catalogueIsThere = FileManager.default.fileExists(atPath: catalogue.path)

    static func catalogueBytes() throws -> [UInt8] { Array(try Data(contentsOf: catalogue)) }

    private static let catalogue = root.appending(path: "catalogue/openrouter-models-2026-05-12.json")
}
