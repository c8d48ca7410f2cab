/// What is written into one edge of a frame, each label in a notch of its own.
public struct EdgeLabels: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// Labels from the left on; the most important first. The first is cut where there is no room for it.
    public var leading: [Line]
    /// Labels at the right end, from left to right; where there is no room, the leftmost give way first.
    public var trailing: [Line]

    /// Labels of an edge; empty ones are left out.
    public init(_ leading: [Line] = [], trailing: [Line] = []) {
        self.leading = leading.filter { !$0.isEmpty }
        self.trailing = trailing.filter { !$0.isEmpty }
    }

    /// Labels from the left on.
    public init(arrayLiteral labels: Line...) {
        self.init(labels)
    }
}
