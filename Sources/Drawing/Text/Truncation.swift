/// The text cut to so many columns, with an ellipsis in the last ones when something was cut.
public func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    if TextWidth.of(text) <= width { return text }
    let room = width - TextWidth.of(ellipsis)
    guard room >= 0 else { return String(prefix(of: text, columns: width)) }
    return prefix(of: text, columns: room) + ellipsis
}

/// The line cut to so many columns, with an ellipsis in the last ones when something was cut.
public func truncated(_ line: Line, to width: Int, ellipsis: String = "…") -> Line {
    if line.width <= width { return line }
    var room = width - TextWidth.of(ellipsis)
    var result = Line().pressing(line.key)
    for span in line.spans where room >= 0 {
        let shown = prefix(of: span.text, columns: room)
        result.append(String(shown), span.role, span.emphasis)
        room -= TextWidth.of(shown)
        if shown.utf8.count < span.text.utf8.count {
            result.append(ellipsis, span.role, span.emphasis)
            break
        }
    }
    return result
}

/// The longest beginning of a text that takes no more columns than given.
public func prefix(of text: some StringProtocol, columns: Int) -> Substring {
    let text = Substring(text)
    if text.isPrintableASCII { return text.prefix(max(0, columns)) }
    var used = 0
    for index in text.indices {
        used += TextWidth.of(text[index])
        if used > columns { return text[..<index] }
    }
    return text
}
