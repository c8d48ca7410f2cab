/// Weighs the features of a prompt.
struct Judge: Sendable {
    private let source: WeightsSource
    private let layout: WeightsLayout
    private let figures: WeightsFigures

    /// A judge by trained weights; by none at all where the bytes are not weights.
    init(_ source: WeightsSource) {
        self.source = source
        let none = WeightsLayout(featureSlots: 0, rows: 0, lexiconSlots: 0, meanings: 0)
        let layout = source.withBytes { WeightsLayout(reading: $0) } ?? none
        self.layout = layout
        figures = source.withBytes { bytes in
            guard layout != none else { return WeightsFigures() }
            let part = UnsafeRawBufferPointer(rebasing: bytes[layout.figures...])
            return WeightsFigures(part.bindMemory(to: Float.self))
        }
    }

    /// What the weights say of a prompt.
    func judgement(of reading: Reading) -> Judgement {
        guard layout.rows > 0 else {
            return Judgement(sums: Self.nothing, figures: figures, familiarity: 0, signal: 0)
        }
        return source.withBytes { bytes in
            let weights = ProfileWeights(bytes, layout)
            var sum = FeatureWalk.features(
                of: reading,
                lexicon: weights.lexicon,
                into: RowSum(weights, rows: layout.rows, figures: figures)
            )
            sum.finish()
            let familiarity = Double(sum.known) / Double(max(1, sum.met))
            let signal = reading.words.isEmpty ? 0 : min(1, Double(sum.knownWords) / 3)
            return Judgement(sums: sum.sums, figures: figures, familiarity: familiarity, signal: signal)
        }
    }

    /// The features that are weighed.
    func features(of reading: Reading) -> FeatureList {
        source.withBytes { bytes in
            let lexicon = ProfileWeights(bytes, layout).lexicon
            var list = FeatureWalk.features(of: reading, lexicon: lexicon, into: FeatureList())
            list.finish()
            return list
        }
    }

    /// How hard a prompt is, within 0…1.
    func difficulty(of judgement: Judgement) -> Estimate {
        let spread = 1.645 * Double(figures.spreads[ProfileColumns.difficulty]) * (2 - judgement.signal)
        let mean = max(0.02, min(0.98, judgement.difficulty))
        return Estimate(mean: mean, low: max(0, mean - spread), high: min(1, mean + spread))
    }

    /// How long the answer is expected to be, in tokens.
    func answerLength(of judgement: Judgement, cue: LengthCue?) -> TokenRange {
        let spread = Double(figures.spreads[ProfileColumns.length])
        return AnswerLength.estimate(logarithm: judgement.logLength, spread: spread, cue: cue)
    }

    /// How far a prompt is from what was learnt from: 0 for the better half of prompts of that kind, one half for the
    /// strangest twentieth of them, 1 where nothing is known.
    func novelty(of judgement: Judgement) -> Double {
        let (strange, usual) = (Double(figures.familiarity[0]), Double(figures.familiarity[2]))
        let share = judgement.familiarity
        if share >= usual { return 0 }
        if share >= strange { return 0.5 * (usual - share) / (usual - strange) }
        return 1 - 0.5 * share / strange
    }

    private static let nothing = [Float](repeating: 0, count: ProfileColumns.count)
}
