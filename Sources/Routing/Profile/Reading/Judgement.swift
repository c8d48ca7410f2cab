/// What the trained weights say of a prompt.
package struct Judgement: Sendable {
    /// The probability of each task, in the order of `TaskType.allCases`.
    package var tasks: [Double]
    /// The probability of each subject, in the order of `ProfileColumns.domainNames`.
    package var domains: [Double]
    /// How hard it is, 0…1, before it is cut to that range.
    package var difficulty: Double
    /// The natural logarithm of the tokens of the answer.
    package var logLength: Double
    /// The probability of each need, in the order of `ProfileColumns.needKinds`.
    package var needs: [Double]
    /// The share of its words and runs that were learnt from.
    package var familiarity: Double
    /// How much there is to judge by: 0 for nothing at all, 1 from a few known words on.
    package var signal = 1.0

    /// The judgement that sums of weights amount to.
    init(sums: [Float], figures: WeightsFigures, familiarity: Double) {
        let values = ProfileColumns.learnt.map { Double(sums[$0] + figures.biases[$0]) }
        let temperatures = figures.spreads
        tasks = Self.softmax(values[ProfileColumns.tasks], Double(temperatures[ProfileColumns.tasks.lowerBound]))
        domains = Self.softmax(values[ProfileColumns.domains], Double(temperatures[ProfileColumns.domains.lowerBound]))
        difficulty = values[ProfileColumns.difficulty]
        logLength = values[ProfileColumns.length]
        needs = ProfileColumns.needs.map { Elementary.sigmoid(values[$0] / Double(temperatures[$0])) }
        self.familiarity = familiarity
    }

    /// The likeliest subject.
    var domain: Likely {
        let best = domains.indices.max { domains[$0] < domains[$1] } ?? 0
        return Likely(ProfileColumns.domainNames[best], domains[best])
    }

    /// Leans on the judgement of the turn before, by a share of 0…1: a short follow-up asks for what was asked.
    func leaning(on earlier: Judgement, by share: Double) -> Judgement {
        func blend(_ here: Double, _ there: Double) -> Double { here * (1 - share) + there * share }
        var result = self
        result.tasks = zip(tasks, earlier.tasks).map(blend)
        result.domains = zip(domains, earlier.domains).map(blend)
        result.difficulty = blend(difficulty, earlier.difficulty)
        result.logLength = blend(logLength, earlier.logLength)
        result.needs = zip(needs, earlier.needs).map { max($0, $1 * share) }
        result.signal = max(signal, earlier.signal * share)
        return result
    }

    /// Draws back to the middle as far as there is nothing to judge by.
    func tempered(bySignal signal: Double) -> Judgement {
        var result = self
        result.signal = signal
        result.tasks = tasks.map { $0 * signal + (1 - signal) / Double(tasks.count) }
        result.domains = domains.map { $0 * signal + (1 - signal) / Double(domains.count) }
        result.difficulty = difficulty * signal + 0.5 * (1 - signal)
        result.needs = needs.map { $0 * signal }
        return result
    }

    private static func softmax(_ logits: ArraySlice<Double>, _ temperature: Double) -> [Double] {
        let top = logits.max() ?? 0
        let weights = logits.map { Elementary.exp(($0 - top) / temperature) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
