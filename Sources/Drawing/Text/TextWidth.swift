/// Columns text takes on a canvas.
public enum TextWidth {
    /// The columns of a text, as `Canvas.write` would fill them.
    public static func of(_ text: some StringProtocol) -> Int {
        of(Substring(text))
    }

    /// The columns of one character: usually 1, 2 if wide, 0 if never shown.
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        return of(Substring(String(character)))
    }

    private static func of(_ text: Substring) -> Int {
        if text.isPrintableASCII { return text.utf8.count }
        return Glyphs(text).reduce(0) { $0 + $1.width }
    }
}

extension StringProtocol {
    /// Whether every byte is a printable ASCII character, so that bytes, characters and columns are the same number.
    var isPrintableASCII: Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
            ?? utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}
