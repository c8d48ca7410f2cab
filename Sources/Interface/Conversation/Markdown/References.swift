import Markup

/// Where `[words][name]` leads, as the text says in lines of its own, often at its end.
///
/// They are looked for in every line, whatever it is part of, so that they do not depend on how the text is cut.
struct References: Sendable {
    /// The lines found, as Markdown.
    private(set) var definitions = ""
    private var count = 0
    private var read = 0

    /// Each one new may change all rows before it, so there is an end to them.
    private static let most = 32
    private static let longest = 400

    init() {}

    /// Those of a whole text.
    init(of text: String) {
        _ = read(text + "\n")
    }

    /// Reads the finished lines that came since; whether any of them was a definition.
    mutating func read(_ text: String) -> Bool {
        let before = count
        let bytes = text.utf8
        var start = bytes.index(bytes.startIndex, offsetBy: min(read, bytes.count))
        while let end = bytes[start...].firstIndex(of: .newline) {
            note(text[start..<end])
            start = bytes.index(after: end)
        }
        read = bytes.distance(from: bytes.startIndex, to: start)
        return count > before
    }

    private mutating func note(_ line: Substring) {
        guard count < Self.most, line.utf8.first == UInt8(ascii: "["), line.utf8.count <= Self.longest else { return }
        guard let middle = line.firstRange(of: "]: "), line.utf8.dropFirst().first != UInt8(ascii: "^") else { return }
        guard line[..<middle.lowerBound].utf8.count > 1, !line[middle.upperBound...].contains(" ") else { return }
        definitions += line + "\n"
        count += 1
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let blank = UInt8(ascii: " ")
}
