/// Minimises a smooth function of many numbers by L-BFGS (Nocedal & Wright, algorithm 7.4) with a backtracking line
/// search. The same function gives the same minimum, bit for bit, on one machine.
struct Descent {
    /// How many earlier steps the curvature is guessed from.
    private let memory = 8
    private var steps: [(move: [Float], change: [Float], inverse: Double)] = []

    /// The place of the minimum, from zero, after at most so many iterations.
    static func minimum(
        size: Int,
        iterations: Int,
        of function: (_ place: [Float], _ slope: inout [Float]) -> Double
    ) -> [Float] {
        var descent = Descent()
        var place = [Float](repeating: 0, count: size)
        var slope = place
        var value = function(place, &slope)
        for _ in 0..<iterations {
            let direction = descent.direction(slope)
            guard let next = search(from: place, value, slope, along: direction, function) else { break }
            descent.remember(from: place, slope, to: next.place, next.slope)
            let gain = value - next.value
            (place, slope, value) = (next.place, next.slope, next.value)
            if gain < 1e-6 * max(1, value) { break }
        }
        return place
    }

    private func direction(_ slope: [Float]) -> [Float] {
        var direction = slope.map { -$0 }
        var shares: [Double] = []
        for step in steps.reversed() {
            let share = step.inverse * Self.dot(step.move, direction)
            Self.add(-share, step.change, to: &direction)
            shares.append(share)
        }
        if let last = steps.last {
            let scale = Float(1 / (last.inverse * Self.dot(last.change, last.change)))
            for place in direction.indices { direction[place] *= scale }
        }
        for (step, share) in zip(steps, shares.reversed()) {
            Self.add(share - step.inverse * Self.dot(step.change, direction), step.move, to: &direction)
        }
        return direction
    }

    private mutating func remember(from place: [Float], _ slope: [Float], to next: [Float], _ nextSlope: [Float]) {
        let move = zip(next, place).map { $0 - $1 }
        let change = zip(nextSlope, slope).map { $0 - $1 }
        let curvature = Self.dot(move, change)
        guard curvature > 1e-12 else { return }
        if steps.count == memory { steps.removeFirst() }
        steps.append((move, change, 1 / curvature))
    }

    private static func search(
        from place: [Float],
        _ value: Double,
        _ slope: [Float],
        along direction: [Float],
        _ function: ([Float], inout [Float]) -> Double
    ) -> (place: [Float], slope: [Float], value: Double)? {
        let descent = dot(slope, direction)
        guard descent < 0 else { return nil }
        var length = 1.0
        var next = slope
        for _ in 0..<20 {
            var there = place
            add(length, direction, to: &there)
            let reached = function(there, &next)
            if reached <= value + 1e-4 * length * descent { return (there, next, reached) }
            length *= 0.5
        }
        return nil
    }

    private static func dot(_ left: [Float], _ right: [Float]) -> Double {
        var sum = 0.0
        for place in left.indices { sum += Double(left[place] * right[place]) }
        return sum
    }

    private static func add(_ share: Double, _ other: [Float], to numbers: inout [Float]) {
        let share = Float(share)
        for place in numbers.indices { numbers[place] += share * other[place] }
    }
}
