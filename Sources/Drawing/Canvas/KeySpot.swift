/// A stretch of a row that names a key: pressing the mouse there is pressing that key.
public struct KeySpot: Sendable, Hashable {
    /// The cells that name it.
    public var rect: Rect
    /// The key.
    public var key: Key

    /// Cells that name a key.
    public init(_ rect: Rect, _ key: Key) {
        self.rect = rect
        self.key = key
    }
}
