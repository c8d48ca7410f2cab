import Glibc
import Settings

/// The user's own editor.
struct Editor {
    private let command: String

    /// `$VISUAL`, else `$EDITOR`, else vi.
    init(_ environment: [String: String]) {
        command = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    }

    /// Opens a file and waits until the editor has ended. Its name may have arguments, as in `code --wait`, so that a shell
    /// must read it.
    ///
    /// - Throws: `Trouble` when it does not start or fails.
    func open(_ file: String) throws {
        let words = ["/bin/sh", "-c", command + " \"$1\"", "sh", file]
        guard let code = Subprocess.run(words, streams: .terminal) else {
            throw Trouble("The editor does not start. Set EDITOR, or edit \(file) yourself.")
        }
        guard code == 0 else {
            throw Trouble("\(command) failed. Set EDITOR, or edit \(file) yourself.")
        }
    }

    /// Opens a text in a file of its own, readable by the user alone and gone afterwards, and returns what was saved.
    ///
    /// - Throws: `Trouble` when there is no room for the file, or as `open` does.
    func edit(_ text: String, fileEnding: String, folder: String) throws -> String {
        var path = Array("\(folder)/switchboard-XXXXXX.\(fileEnding)".utf8CString)
        let file = mkstemps(&path, Int32(fileEnding.utf8.count + 1))
        guard file >= 0 else {
            throw Trouble("No file can be made in \(folder): \(String(cString: strerror(errno))).")
        }
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(name) }
        let isWritten = Output.write(text, to: file)
        close(file)
        guard isWritten else { throw Trouble("\(name) could not be written.") }
        try open(name)
        return try Self.contents(of: name)
    }

    /// Editors replace files, so what was saved may be another file of the same name.
    private static func contents(of path: String) throws -> String {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Trouble("What was edited is gone: \(path) is not there any more.") }
        defer { close(file) }
        var bytes: [UInt8] = []
        while true {
            let part = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                count = max(0, read(file, buffer.baseAddress, buffer.count))
            }
            guard !part.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
            bytes += part
        }
    }
}
