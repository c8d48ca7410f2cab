import CThemes

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
}
