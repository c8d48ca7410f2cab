import CThemes
import Drawing

/// The theme files that are part of the program.
enum EmbeddedThemes {
    /// Name and text of each, in the order in which they are offered.
    static var files: [(name: String, text: String)] {
        var files: [(name: String, text: String)] = []
        var name: UnsafePointer<CChar>?
        var bytes: UnsafePointer<UInt8>?
        var size: UInt = 0
        while switchboard_theme(Int32(files.count), &name, &bytes, &size) != 0, let start = name {
            let text = String(decoding: UnsafeBufferPointer(start: bytes, count: Int(size)), as: UTF8.self)
            files.append((String(cString: start), text))
        }
        return files
    }

    /// The names of the themes, in the same order: each file is named for its theme.
    static var names: [String] { files.map { String($0.name.dropFirst("themes/".count).dropLast(".toml".count)) } }

    /// The theme of a name, in lower case.
    static func theme(named name: String) -> Theme? {
        files.first { $0.name == "themes/\(name).toml" }.flatMap { try? Theme($0.text, file: $0.name) }
    }
}
