/// A space of named numbers in which prompts are compared. Numbers that told how well prompts went, or with whom, count more;
/// those that told least may be left out.
struct SignalSpace: Sendable {
    private var signals: [Signal]

    /// One number of a prompt, and how it is scaled.
    private struct Signal: Sendable {
        var place: Int
        var center: Float
        var scale: Float
        /// The square root of its share in squared distances.
        var root: Float
    }

    /// Learns how much each number tells from prompts, a row each, and what became of them.
    init(_ rows: [[Float]], table: ExampleTable, keeping most: Int) {
        signals = Self.standard(rows)
        let weights = SignalRelevance(table).weights(of: rows.map(point))
        let order = signals.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        let kept = order.prefix(most).sorted()
        let sum = kept.reduce(0) { $0 + weights[$1] }
        signals = kept.map { place in
            var signal = signals[place]
            signal.root = Float((weights[place] / sum).squareRoot())
            return signal
        }
    }

    /// A prompt's place in the space: the squared distance of two is a weighted mean of squared differences of standard scores.
    ///
    /// Scores are cut at four, so that one odd number does not make a prompt a stranger. What is not known counts as usual.
    /// There is a zero more where numbers are odd.
    func point(_ row: [Float]) -> [Float] {
        var point = [Float](repeating: 0, count: (signals.count + 1) / 2 * 2)
        for (index, signal) in signals.enumerated() where signal.place < row.count {
            point[index] = min(4, max(-4, (row[signal.place] - signal.center) * signal.scale)) * signal.root
        }
        return point
    }

    /// All numbers on an equal footing.
    private static func standard(_ rows: [[Float]]) -> [Signal] {
        (0..<(rows.map(\.count).max() ?? 0)).map { place in
            let values = rows.filter { place < $0.count }.map { Double($0[place]) }
            let mean = values.reduce(0, +) / Double(values.count)
            let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            return Signal(place: place, center: Float(mean), scale: Float(1 / (square.squareRoot() + 0.003)), root: 1)
        }
    }
}
