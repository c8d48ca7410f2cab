import Dialogue
import Glibc
import Interface

/// A file that a conversation is exported to. It is never one that was there before.
struct ConversationFile {
    private let conversation: Conversation
    private let format: ExportFormat
    private let home: String

    init(_ conversation: Conversation, _ format: ExportFormat, home: String) {
        self.conversation = conversation
        self.format = format
        self.home = home
    }

    /// Writes the file, at a path or in the working folder under a name made from the title, and returns where it is.
    ///
    /// - Throws: `Trouble`, saying what is in the way.
    func write(to path: String?) throws -> String {
        let text = try self.text
        if let path { return try write(text, to: expanded(path)) }
        for number in 1...999 {
            do { return try write(text, to: fileName(number: number)) } catch is Taken { continue }
        }
        throw Trouble("This folder has a thousand exports of that name. Name a file: /export FILE")
    }

    private struct Taken: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is there already and stays as it is. Name another file." }
    }

    private var text: String {
        get throws {
            switch format {
            case .markdown: ConversationMarkdown(conversation).text + "\n"
            case .json: try Output.jsonLine(of: conversation) + "\n"
            }
        }
    }

    private func write(_ text: String, to path: String) throws -> String {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            guard errno != EEXIST else { throw Taken(path: path) }
            throw Trouble("\(path) cannot be written: \(String(cString: strerror(errno))).")
        }
        defer { close(file) }
        guard Output.write(text, to: file) else {
            throw Trouble("\(path) could not be written to its end: \(String(cString: strerror(errno))).")
        }
        return path
    }

    private func expanded(_ path: String) -> String { path.hasPrefix("~/") ? home + path.dropFirst() : path }

    /// The title in letters any file system takes: `why-is-the-sky-blue.md`, `why-is-the-sky-blue-2.md`.
    private func fileName(number: Int) -> String {
        let words = conversation.title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let stem = String(words.joined(separator: "-").prefix(60))
        let name = stem.isEmpty ? "conversation-\(conversation.id)" : stem
        return name + (number > 1 ? "-\(number)" : "") + "." + format.fileEnding
    }
}
