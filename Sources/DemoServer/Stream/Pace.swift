/// How fast one answer comes: drawn once, before its first token.
struct Pace: Sendable, Equatable {
    /// Seconds to the first token.
    var firstToken: Double
    /// Tokens a second after it.
    var tokensPerSecond: Double
    /// How unsteady the speed is, as the deviation of its logarithm; 0 is a metronome.
    var unsteadiness: Double

    /// More writes than this a second would cost time and show nothing: terminals redraw no faster.
    static let writesPerSecond = 60.0

    /// Tokens that are written together, and when.
    struct Step: Sendable, Equatable {
        /// Seconds after the start.
        var time: Double
        /// How many tokens.
        var tokens: Int
    }

    /// The draw for a model, bent by what the request or the server insists on.
    init(of model: DemoModel, rate: Double?, using random: inout SeededRandom) {
        firstToken = model.firstToken.draw(using: &random)
        let drawn = model.tokensPerSecond.draw(using: &random)
        tokensPerSecond = rate ?? drawn
        unsteadiness = rate == nil ? 0.35 : 0
    }

    /// A pace given outright.
    init(firstToken: Double, tokensPerSecond: Double, unsteadiness: Double = 0) {
        self.firstToken = firstToken
        self.tokensPerSecond = tokensPerSecond
        self.unsteadiness = unsteadiness
    }

    /// When so many tokens are written: the first alone, the rest at most sixty times a second.
    func steps(for count: Int, using random: inout SeededRandom) -> [Step] {
        guard count > 0 else { return [] }
        var steps = [Step(time: firstToken, tokens: 1)]
        var written = 1
        var progress = 1.0
        var time = firstToken
        let interval = max(1 / Self.writesPerSecond, 1 / tokensPerSecond)
        while written < count {
            time += interval
            let wobble = unsteadiness > 0 ? Exponential.power(unsteadiness * random.normal()) : 1
            // A hair more than exact, so that a whole number of tokens is not missed by a rounding error.
            progress += tokensPerSecond * interval * wobble + 1e-9
            let due = min(Int(progress), count) - written
            guard due > 0 else { continue }
            steps.append(Step(time: time, tokens: due))
            written += due
        }
        return steps
    }
}
