/// A place on a canvas in columns and rows, from the top left corner at 0, 0.
public struct Point: Sendable, Hashable {
    /// The column.
    public var x: Int
    /// The row.
    public var y: Int

    /// The place at a column and a row.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}
