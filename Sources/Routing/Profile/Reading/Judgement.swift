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

    /// The judgement that sums of weights amount to, drawn back to the middle as far as there is nothing to judge by.
    init(sums: [Float], figures: WeightsFigures, familiarity: Double, signal: Double) {
        let values = ProfileColumns.learnt.map { Double(sums[$0] + figures.biases[$0]) }
        let temperatures = figures.spreads
        tasks = Self.softmax(values[ProfileColumns.tasks], Double(temperatures[ProfileColumns.tasks.lowerBound]))
        domains = Self.softmax(values[ProfileColumns.domains], Double(temperatures[ProfileColumns.domains.lowerBound]))
        difficulty = values[ProfileColumns.difficulty]
        logLength = values[ProfileColumns.length]
        needs = ProfileColumns.needs.map { Elementary.sigmoid(values[$0] / Double(temperatures[$0])) }
        self.familiarity = familiarity
        temper(bySignal: signal)
    }

    /// The likeliest subject.
    var domain: Likely {
        let best = domains.indices.max { domains[$0] < domains[$1] } ?? 0
        return Likely(ProfileColumns.domainNames[best], domains[best])
    }

    /// Leans on the judgement of the turn before, by a share of 0…1: a short follow-up asks for what was asked.
    mutating func lean(on earlier: Judgement, by share: Double) {
        func blend(_ here: inout Double, _ there: Double) { here = here * (1 - share) + there * share }
        for place in tasks.indices { blend(&tasks[place], earlier.tasks[place]) }
        for place in domains.indices { blend(&domains[place], earlier.domains[place]) }
        blend(&difficulty, earlier.difficulty)
        blend(&logLength, earlier.logLength)
        for place in needs.indices { needs[place] = max(needs[place], earlier.needs[place] * share) }
        signal = max(signal, earlier.signal * share)
    }

    private mutating func temper(bySignal signal: Double) {
        self.signal = signal
        for place in tasks.indices { tasks[place] = tasks[place] * signal + (1 - signal) / Double(tasks.count) }
        for place in domains.indices { domains[place] = domains[place] * signal + (1 - signal) / Double(domains.count) }
        difficulty = difficulty * signal + 0.5 * (1 - signal)
        for place in needs.indices { needs[place] *= signal }
    }

    private static func softmax(_ logits: ArraySlice<Double>, _ temperature: Double) -> [Double] {
        let top = logits.max() ?? 0
        var weights = logits.map { Elementary.exp(($0 - top) / temperature) }
        let sum = weights.reduce(0, +)
        for place in weights.indices { weights[place] /= sum }
        return weights
    }
}
