/// How much each good counts for the user: the three sliders, 0…100 each. Only their proportions matter.
public struct Priorities: Sendable, Hashable, Codable {
    /// How much a fast answer counts.
    public var speed: Double
    /// How much a right answer counts.
    public var accuracy: Double
    /// How much a cheap answer counts.
    public var cost: Double

    /// Slider positions; each is kept within 0…100.
    public init(speed: Double, accuracy: Double, cost: Double) {
        self.speed = min(100, max(0, speed))
        self.accuracy = min(100, max(0, accuracy))
        self.cost = min(100, max(0, cost))
    }

    /// What a new user gets.
    public static let balanced = Priorities(speed: 30, accuracy: 55, cost: 15)
}
