import Testing

@testable import Interface

/// The steps of limits.
struct KnobTests {
    /// A value that is no step, and where the arrows left and right take it.
    @Test(
        arguments: [
            (Knob.minimumQuality, 0.65, 0.6, 0.7), (.minimumQuality, 0.2, nil, 0.3),
            (.minimumQuality, 0.97, 0.95, 0.97),
            (.maximumCost, 0.03, 0.02, 0.05), (.maximumCost, 0.000_05, 0.000_05, 0.0001), (.maximumCost, 4, 1, nil),
            (.maximumFirstToken, 4, 3, 5), (.maximumFirstToken, 0.125, 0.125, 0.25), (.maximumFirstToken, 60, 30, nil),
            (.exploration, 0.03, 0.02, 0.05), (.exploration, 0.5, 0.2, 0.5),
            (.stickiness, 0.04, 0.03, 0.05), (.stickiness, 0.5, 0.2, 0.5),
        ] as [(Knob, Double, Double?, Double?)])
    func `a value between steps goes to its neighbours, and one beyond them no further`(
        knob: Knob, value: Double, left: Double?, right: Double?
    ) {
        #expect(knob.stepped(from: value, by: -1) == left)
        #expect(knob.stepped(from: value, by: 1) == right)
    }
}
