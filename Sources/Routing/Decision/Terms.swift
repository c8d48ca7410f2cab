/// How much each priority added to a score: weight × value; their sum is the score.
public struct Terms: Sendable, Hashable, Codable {
    /// What quality added, 0…1.
    public var accuracy: Double
    /// What speed added, 0…1.
    public var speed: Double
    /// What cheapness added, 0…1.
    public var cost: Double

    /// The three parts of a score.
    public init(accuracy: Double, speed: Double, cost: Double) {
        self.accuracy = accuracy
        self.speed = speed
        self.cost = cost
    }

    /// The score.
    @inline(__always)
    public var sum: Double { accuracy + speed + cost }
}
