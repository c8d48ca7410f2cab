/// The text as a canvas shows it: without controls, escape sequences' escapes, bidirectional overrides and joined tails,
/// tabs as blanks. Line ends stay; `\r\n` and a lone `\r` count as one. Printable ASCII is returned as it is.
public func displayable(_ text: String) -> String {
    if text.isPrintableASCII { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var isFirst = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
        if !isFirst { result += "\n" }
        isFirst = false
        appendDisplayable(line, to: &result)
    }
    return result
}

private func appendDisplayable(_ line: Substring, to result: inout String) {
    if line.isPrintableASCII {
        result += line
        return
    }
    for (glyph, _) in Glyphs(line) {
        glyph.write(to: &result)
    }
}

extension Character {
    /// Whether it ends a line in text from any system.
    var isLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
