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

    /// Erases the images of some answers; what is not there is gone already.
    ///
    /// - Throws: `Trouble` when one that is there cannot be erased.
    func erase(of answers: [Int64]) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let beginnings = answers.map { "answer-\($0)-" }
        for name in names where beginnings.contains(where: name.hasPrefix) { try erase(path + "/" + name) }
    }

    /// Erases all images.
    ///
    /// - Throws: `Trouble` when they cannot be erased.
    func eraseAll() throws {
        if FileManager.default.fileExists(atPath: path) { try erase(path) }
    }

    private func erase(_ place: String) throws {
        do { try FileManager.default.removeItem(atPath: place) } catch {
            throw Trouble("\(place) could not be erased; remove it yourself.")
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
