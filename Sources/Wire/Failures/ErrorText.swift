/// Makes what a server says fit to be shown: one short line, and no keys.
enum ErrorText {
    /// The longest message shown, in characters.
    static let maximumLength = 400

    /// What a body that is not JSON says: the title of a web page, else its first words; nil when it says nothing.
    static func summary(of body: [UInt8]) -> String? {
        let text = String(decoding: body.prefix(64 << 10), as: UTF8.self)
        guard body.trimmed.first == .less else { return cleaned(text) }
        return title(of: text).flatMap(cleaned) ?? "a web page"
    }

    /// One line without control characters, keys and excess; nil when nothing remains.
    static func cleaned(_ text: String) -> String? {
        let visible = text.unicodeScalars.prefix(10 * maximumLength).map { isControl($0) ? " " : Character($0) }
        let words = String(visible).split(separator: " ", omittingEmptySubsequences: true)
        let line = KeyMask.masked(words.map(String.init)).joined(separator: " ")
        guard !line.isEmpty else { return nil }
        return line.count > maximumLength ? line.prefix(maximumLength) + "…" : line
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\u{200D}"
        default: false
        }
    }

    private static func title(of page: String) -> String? {
        let lower = page.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        guard let open = lower.firstRange(of: Array("<title".utf8)),
            let close = lower.firstRange(of: Array("</title".utf8)),
            open.upperBound < close.lowerBound,
            let start = lower[open.upperBound..<close.lowerBound].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return String(decoding: Array(page.utf8)[(start + 1)..<close.lowerBound], as: UTF8.self)
    }
}
