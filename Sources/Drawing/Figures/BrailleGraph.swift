/// Values over time as a filled area in braille: two values a column, four steps a row.
public enum BrailleGraph {
    /// The rows from top to bottom, the newest value at the right; scaled to the greatest of the values shown.
    ///
    /// Rows are shaded by their height along the role's gradient. In ASCII one row of columns is all there is.
    public static func rows(
        _ values: [Double], width: Int, height: Int, role: Role, ascii: Bool = false
    ) -> [Line] {
        guard width > 0, height > 0 else { return [] }
        if ascii { return [Line(Figure.sparkline(values, width: width, ascii: true), role)] }
        let shown = values.suffix(2 * width).map { $0.isFinite ? max(0, $0) : 0 }
        let top = max(shown.max() ?? 0, .leastNormalMagnitude)
        let levels = shown.map { $0 > 0 ? max(1, Int(($0 / top * Double(4 * height)).rounded())) : 0 }
        let padded = Array(repeating: 0, count: 2 * width - levels.count) + levels
        return (0..<height).map { row in
            let floor = 4 * (height - 1 - row)
            let text = String((0..<width).map { cell(padded[2 * $0] - floor, padded[2 * $0 + 1] - floor) })
            let place = height > 1 ? Double(height - 1 - row) / Double(height - 1) : 0.5
            return [Span(text, role, shade: Figure.shade(place))]
        }
    }

    /// Two columns of dots, filled from below to these levels.
    private static func cell(_ left: Int, _ right: Int) -> Character {
        let bits = columns.left[min(4, max(0, left))] | columns.right[min(4, max(0, right))]
        return Unicode.Scalar(0x2800 + bits).map(Character.init) ?? " "
    }

    /// The dots of a column by how many are filled.
    private static let columns: (left: [UInt32], right: [UInt32]) = (
        [0, 0x40, 0x44, 0x46, 0x47], [0, 0x80, 0xA0, 0xB0, 0xB8]
    )
}
