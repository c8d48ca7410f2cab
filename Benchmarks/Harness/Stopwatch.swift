import CAllocations

/// Runs things over and over against the clock.
struct Stopwatch {
    /// About how long each thing is run in all.
    var secondsEach = 1.0
    /// Runs that are not counted, in which caches fill.
    var warmups = 3

    private let clock = ContinuousClock()

    /// Runs an act until the time is up, ten times at least.
    func measure(_ name: String, amount: (Double, String)? = nil, _ act: () throws -> Void) rethrows -> Measurement {
        for _ in 0..<warmups { try act() }
        let end = clock.now + .seconds(secondsEach)
        var seconds: [Double] = []
        while seconds.count < 10 || clock.now < end {
            seconds.append(try clock.measure(act) / .seconds(1))
        }
        let before = switchboard_allocations()
        try act()
        let allocations = switchboard_allocations() - before
        return Measurement(name, seconds: seconds, amount: amount, allocations: allocations)
    }
}

/// Takes a value where the optimiser cannot see that nobody wants it.
@inline(never)
func use<Value>(_ value: Value) {}
