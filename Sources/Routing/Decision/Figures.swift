/// What is expected of one candidate for one prompt, before anything is weighed.
struct Figures {
    var quality: Estimate
    var costUSD: Estimate
    var isPriceKnown: Bool
    var firstTokenSeconds: Estimate
    var totalSeconds: Estimate

    /// What each priority adds to the score under some weights.
    @inline(__always)
    func terms(_ weights: Weights, _ mode: Policy.Mode) -> Terms {
        Terms(
            accuracy: weights.accuracy * Scale.value(ofQuality: quality.mean),
            speed: weights.speed * Scale.value(ofSeconds: totalSeconds.mean),
            cost: weights.cost * cheapness(mode)
        )
    }

    /// How good the cost is: on the fixed scale, or as a part of what a good answer is worth.
    @inline(__always)
    private func cheapness(_ mode: Policy.Mode) -> Double {
        guard case .worth(let usd) = mode else { return Scale.value(ofCost: costUSD.mean) }
        return 1 - costUSD.mean / usd.clamped(to: 1e-9...1e9, or: 1)
    }
}

/// Makes the figures of each candidate for one prompt.
struct Estimator {
    private let quality: QualityEstimate
    private let cost: CostEstimate

    /// Reads the prompt once for all candidates.
    init(profile: PromptProfile, incumbent: Incumbent?) {
        quality = QualityEstimate(profile: profile)
        cost = CostEstimate(profile: profile, incumbent: incumbent)
    }

    /// What is expected of one candidate.
    func figures(for candidate: Candidate) -> Figures {
        let (usd, isPriceKnown) = cost.estimate(for: candidate)
        let first = LatencyEstimate.firstToken(of: candidate)
        let tokens = cost.completionTokens(of: candidate).mean
        return Figures(
            quality: quality.estimate(for: candidate),
            costUSD: usd,
            isPriceKnown: isPriceKnown,
            firstTokenSeconds: first,
            totalSeconds: LatencyEstimate.total(of: candidate, firstToken: first, tokens: tokens)
        )
    }

    /// The expected quality of one candidate were its ability as a draw says.
    func drawnQuality(of candidate: Candidate, seed: UInt64) -> Double {
        let belief = quality.belief(for: candidate)
        var draw = Draw(seed: seed, name: candidate.id)
        return Elementary.sigmoid(belief.logit + belief.variance.squareRoot() * draw.normal())
    }
}
