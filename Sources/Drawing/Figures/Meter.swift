extension Figure {
    /// A bar of a whole width: filled to a fraction of 0…1 in its role's gradient, column by column, the rest a track.
    public static func meter(_ fraction: Double, width: Int, role: Role = .meter, ascii: Bool = false) -> Line {
        let filled = bar(fraction: fraction, width: width, ascii: ascii)
        let rest = String(repeating: ascii ? "." : "░", count: max(0, width - filled.count))
        return shaded(filled, role, width: width) + Line(rest, .meterEmpty)
    }

    /// One bar made of several parts, each in its role, as long as their shares of 0…1 together.
    ///
    /// Parts end at whole columns, so that no column needs two colours; only the end of the last is finer.
    public static func stack(_ parts: [(share: Double, role: Role)], width: Int, ascii: Bool = false) -> Line {
        var line = Line()
        var (sum, columns) = (0.0, 0)
        for (number, part) in parts.enumerated() {
            sum += part.share.isFinite ? max(0, part.share) : 0
            let isLast = number == parts.count - 1
            let whole = min(width, isLast ? width : Int((sum * Double(width)).rounded()))
            let exact = isLast ? sum * Double(width) - Double(columns) : Double(whole - columns)
            let room = max(0, whole - columns)
            let text = bar(fraction: room > 0 ? exact / Double(room) : 0, width: room, ascii: ascii)
            line.append(text, part.role)
            columns += text.count
        }
        return line
    }

    /// Text with each character further along its role's gradient, which ends at so many characters.
    public static func shaded(_ text: String, _ role: Role, _ emphasis: Emphasis = [], width: Int? = nil) -> Line {
        let last = max(1, (width ?? text.count) - 1)
        return Line(
            text.enumerated().map { place, character in
                Span(String(character), role, emphasis, shade: shade(Double(place) / Double(last)))
            }
        )
    }

    /// A place of 0…1 along a gradient, as cells hold it; in steps so coarse that a terminal's colour pairs suffice.
    public static func shade(_ place: Double) -> UInt8 {
        guard place.isFinite else { return 1 }
        return UInt8(1 + 3 * Int((min(1, max(0, place)) * 33).rounded()))
    }
}
