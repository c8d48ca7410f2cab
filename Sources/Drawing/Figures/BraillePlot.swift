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
        guard let cell = cell(x: x, y: y) else { return nil }
        let column = Int((x * Double(2 * width - 1)).rounded()) % 2
        let row = Int(((1 - y) * Double(4 * height - 1)).rounded()) % 4
        dots[cell.y * width + cell.x] |= Self.bits[row][column]
        return cell
    }

    /// The cell a place lies in; nil when it lies outside.
    public func cell(x: Double, y: Double) -> Point? {
        guard width > 0, height > 0, (0...1).contains(x), (0...1).contains(y) else { return nil }
        let column = Int((x * Double(2 * width - 1)).rounded())
        let row = Int(((1 - y) * Double(4 * height - 1)).rounded())
        return Point(x: column / 2, y: row / 4)
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
