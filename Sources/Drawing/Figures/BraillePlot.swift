/// A scatter of dots in braille: two columns and four rows of dots a cell.
public struct BraillePlot: Sendable, Equatable {
    /// Cells across.
    public let width: Int
    /// Cells down.
    public let height: Int
    private var dots: [UInt8]

    /// An empty plot of so many cells.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        dots = Array(repeating: 0, count: self.width * self.height)
    }

    /// Sets the dot at a place, both 0…1 with 0, 0 at the bottom left, and returns its cell; nil when it lies outside.
    ///
    /// The cell says where to lay another role over the plot, as for the winner.
    @discardableResult
    public mutating func set(x: Double, y: Double) -> Point? {
        guard let dot = dot(x: x, y: y) else { return nil }
        return set(dot)
    }

    /// Draws a straight line between two places; nothing when either lies outside.
    public mutating func drawLine(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
        guard let first = dot(x: start.x, y: start.y), let last = dot(x: end.x, y: end.y) else { return }
        let steps = max(abs(last.x - first.x), abs(last.y - first.y), 1)
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let column = first.x + Int((Double(last.x - first.x) * share).rounded())
            set(Point(x: column, y: first.y + Int((Double(last.y - first.y) * share).rounded())))
        }
    }

    /// The cell a place lies in; nil when it lies outside.
    public func cell(x: Double, y: Double) -> Point? {
        dot(x: x, y: y).map { Point(x: $0.x / 2, y: $0.y / 4) }
    }

    @discardableResult
    private mutating func set(_ dot: Point) -> Point {
        let cell = Point(x: dot.x / 2, y: dot.y / 4)
        dots[cell.y * width + cell.x] |= Self.bits[dot.y % 4][dot.x % 2]
        return cell
    }

    private func dot(x: Double, y: Double) -> Point? {
        guard width > 0, height > 0, (0...1).contains(x), (0...1).contains(y) else { return nil }
        return Point(
            x: Int((x * Double(2 * width - 1)).rounded()), y: Int(((1 - y) * Double(4 * height - 1)).rounded()))
    }

    /// The rows from top to bottom, `width` characters each; cells without dots are blanks, for others `*` in ASCII.
    public func rows(ascii: Bool = false) -> [String] {
        (0..<height).map { row in
            String(dots[row * width..<(row + 1) * width].map { Self.character($0, ascii: ascii) })
        }
    }

    private static func character(_ bits: UInt8, ascii: Bool) -> Character {
        if bits == 0 { return " " }
        if ascii { return "*" }
        return Unicode.Scalar(0x2800 + UInt32(bits)).map(Character.init) ?? " "
    }

    /// The bit of a dot by row and column, as Unicode orders them.
    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
