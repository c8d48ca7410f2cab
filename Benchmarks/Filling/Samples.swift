import Foundation
import Markup

/// Writes what the parts are measured on, so that peers can be measured on the same bytes.
struct Samples {
    private let folder: URL

    init(_ words: inout Words) throws {
        guard let folder = words.takeFirst(), words.rest.isEmpty else { throw Misuse("samples FOLDER") }
        self.folder = URL(filePath: folder)
    }

    func write() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(EventStreamSample.text(megabytes: 8).utf8).write(to: folder.appending(path: "stream.sse"))
        try Data(MarkdownSample.text(bytes: Markdown.maximumLength).utf8).write(to: folder.appending(path: "answer.md"))
    }
}
