/// Small figures made of characters. Each has an ASCII form for terminals without the others.
public enum Figure {
    /// A bar of at most so many columns, filled to a fraction in eighths of a column, without its empty rest.
    ///
    /// The fraction is held to 0…1. Anything above nothing shows at least the thinnest mark.
    public static func bar(fraction: Double, width: Int, ascii: Bool = false) -> String {
        let fraction = fraction.isFinite ? min(1, max(0, fraction)) : 0
        let steps = ascii ? 1 : 8
        let exact = fraction * Double(max(0, width) * steps)
        let filled = fraction > 0 && width > 0 ? max(1, Int(exact.rounded())) : 0
        let whole = String(repeating: ascii ? "=" : "█", count: filled / steps)
        return ascii || filled % steps == 0 ? whole : whole + partial[filled % steps]
    }

    /// Values as columns of eight heights, newest right; the last `width` of them, scaled to the greatest one shown.
    public static func sparkline(_ values: [Double], width: Int, ascii: Bool = false) -> String {
        let shown = values.suffix(max(0, width)).map { $0.isFinite ? max(0, $0) : 0 }
        guard let top = shown.max(), top > 0 else { return String(repeating: ascii ? "." : "▁", count: shown.count) }
        let levels = ascii ? asciiLevels : blockLevels
        return String(shown.map { levels[min(levels.count - 1, Int($0 / top * Double(levels.count)))] })
    }

    /// A fraction of 0…1 as one column of eight heights.
    public static func column(_ fraction: Double, ascii: Bool = false) -> String {
        let levels = ascii ? asciiLevels : blockLevels
        let fraction = fraction.isFinite ? min(1, max(0, fraction)) : 0
        return String(levels[Int((fraction * Double(levels.count - 1)).rounded())])
    }

    /// A track with a thumb where a value of 0…1 lies; the three parts are drawn in different roles.
    public static func slider(value: Double, width: Int, ascii: Bool = false) -> (
        filled: String, thumb: String, rest: String
    ) {
        guard width > 0 else { return ("", "", "") }
        let value = value.isFinite ? min(1, max(0, value)) : 0
        let place = Int((value * Double(width - 1)).rounded())
        return (
            String(repeating: ascii ? "=" : "━", count: place),
            ascii ? "O" : "█",
            String(repeating: ascii ? "-" : "─", count: width - 1 - place)
        )
    }

    private static let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let blockLevels = Array("▁▂▃▄▅▆▇█")
    private static let asciiLevels = Array("._-=+*#@")
}
