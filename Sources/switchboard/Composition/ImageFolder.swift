import Dialogue
import FoundationEssentials

/// Where images of answers are kept, as files that only the user can read.
struct ImageFolder: Sendable {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Keeps an image of an answer.
    ///
    /// - Returns: Markdown that shows where it is.
    /// - Throws: `Trouble` when it cannot be written.
    func keep(_ image: Attachment, of answer: Int64) throws -> String {
        do {
            let manager = FileManager.default
            let rights: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
            try manager.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: rights)
            let names = (1...).lazy.map { "\(path)/answer-\(answer)-\($0).\(Self.ending(of: image.type))" }
            let file = names.first { !manager.fileExists(atPath: $0) } ?? path
            guard
                manager.createFile(
                    atPath: file, contents: Data(image.data), attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            return "\n![image](\(file))\n"
        } catch {
            throw Trouble("An image could not be kept in \(path): \(error)")
        }
    }

    /// By the type a model claims, which is data and not to be trusted with a file's name.
    private static func ending(of type: String) -> String {
        switch type {
        case "image/jpeg": "jpg"
        case "image/webp": "webp"
        case "image/gif": "gif"
        case "image/svg+xml": "svg"
        default: "png"
        }
    }
}
