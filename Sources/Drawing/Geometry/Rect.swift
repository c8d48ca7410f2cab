/// A rectangle of cells: columns and rows from the top left corner. A negative extent counts as none.
public struct Rect: Sendable, Hashable {
    /// The first column.
    public var x: Int
    /// The first row.
    public var y: Int
    /// The number of columns, never negative.
    public var width: Int
    /// The number of rows, never negative.
    public var height: Int

    /// A rectangle by its corner and extent; negative extents become zero.
    public init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The column after the last one.
    public var maxX: Int { x + width }
    /// The row after the last one.
    public var maxY: Int { y + height }
    /// Whether it holds no cell.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether the cell at a column and a row lies inside.
    public func contains(x column: Int, y row: Int) -> Bool {
        column >= x && column < maxX && row >= y && row < maxY
    }

    /// The rectangle without a rim of so many cells on every side; empty when nothing is left.
    public func inset(by rim: Int) -> Rect {
        inset(horizontally: rim, vertically: rim)
    }

    /// The rectangle without so many columns left and right, and so many rows above and below.
    public func inset(horizontally columns: Int, vertically rows: Int) -> Rect {
        Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
    }

    /// The cells that lie in both rectangles.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// A rectangle of at most this extent in the middle of this one.
    public func centered(width: Int, height: Int) -> Rect {
        let width = min(width, self.width)
        let height = min(height, self.height)
        return Rect(x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }

    /// Cuts rows off the top and returns them; at most what is there.
    public mutating func takeTop(_ rows: Int) -> Rect {
        let rows = min(max(0, rows), height)
        defer {
            y += rows
            height -= rows
        }
        return Rect(x: x, y: y, width: width, height: rows)
    }

    /// Cuts rows off the bottom and returns them; at most what is there.
    public mutating func takeBottom(_ rows: Int) -> Rect {
        let rows = min(max(0, rows), height)
        height -= rows
        return Rect(x: x, y: maxY, width: width, height: rows)
    }

    /// Cuts columns off the left and returns them; at most what is there.
    public mutating func takeLeft(_ columns: Int) -> Rect {
        let columns = min(max(0, columns), width)
        defer {
            x += columns
            width -= columns
        }
        return Rect(x: x, y: y, width: columns, height: height)
    }

    /// Cuts columns off the right and returns them; at most what is there.
    public mutating func takeRight(_ columns: Int) -> Rect {
        let columns = min(max(0, columns), width)
        width -= columns
        return Rect(x: maxX, y: y, width: columns, height: height)
    }
}
