import Dialogue
import FoundationEssentials
import Interface

/// A file to be sent along with a question.
enum AttachedFile {
    /// More than this no provider takes in one request.
    static let mostBytes = 20_000_000

    /// The file with its type, told by its ending; text is so only if it can be read as that.
    ///
    /// - Throws: `Trouble` when it cannot be read or is too large.
    static func read(_ path: String) throws -> Attachment {
        guard let facts = FileFacts(of: path) else { throw Trouble("\(path) cannot be read: there is no such file.") }
        guard facts.isPlain else {
            throw Trouble("\(path) cannot be read: it is no plain file. What another program prints can be piped in.")
        }
        guard facts.size <= mostBytes else {
            throw Trouble("\(path) has \(Figures.bytes(facts.size)); at most \(Figures.bytes(mostBytes)) can be sent.")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Trouble("\(path) cannot be read: its rights keep it from you.")
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Attachment(name: name, type: type(of: name, data), data: Array(data))
    }

    private static func type(of name: String, _ data: Data) -> String {
        let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
        let type = types[ending] ?? "text/plain"
        return type.hasPrefix("text/") && !isText(data) ? "application/octet-stream" : type
    }

    /// Whether it can be read as text: a zero byte is in no text, though UTF-8 allows it.
    private static func isText(_ data: Data) -> Bool {
        !data.contains(0) && String(validating: data, as: UTF8.self) != nil
    }

    private static let types = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "pdf": "application/pdf", "mp3": "audio/mpeg", "wav": "audio/wav", "flac": "audio/flac", "ogg": "audio/ogg",
        "mp4": "video/mp4", "webm": "video/webm", "csv": "text/csv", "md": "text/markdown", "html": "text/html",
    ]
}
