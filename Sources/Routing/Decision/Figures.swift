import Dialogue

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
    private let incumbent: String?
    private let wordedNeeds: [WordedNeed]

    /// Reads the prompt once for all candidates.
    init(profile: PromptProfile, incumbent: Incumbent?) {
        quality = QualityEstimate(profile: profile)
        cost = CostEstimate(profile: profile, incumbent: incumbent)
        self.incumbent = incumbent?.candidate
        wordedNeeds = profile.wordedNeeds ?? []
    }

    /// What is expected of each candidate.
    ///
    /// Only the parts of a candidate that count are read, in place: taking up a whole one would mean counting references to
    /// all its strings.
    func figures(for candidates: [Candidate]) -> [Figures] {
        let incumbent = incumbent.flatMap { name in candidates.firstIndex { $0.id == name } }
        return candidates.withUnsafeBufferPointer { candidates in
            candidates.indices.map { place in
                let tokens = cost.completionTokens(
                    reasoningRatio: candidates[place].reasoningRatio,
                    lengthFactor: candidates[place].lengthFactor,
                    atMost: candidates[place].model.maxCompletionTokens
                )
                return figures(
                    quality.estimate(candidates[place].abilities, candidates[place].correction)
                        .scaled(by: fitness(candidates[place].meets)),
                    cost.estimate(
                        candidates[place].model.price,
                        tokens: tokens,
                        factor: candidates[place].costFactor,
                        isIncumbent: place == incumbent
                    ),
                    firstToken: candidates[place].firstToken,
                    rate: candidates[place].tokensPerSecond,
                    tokens: tokens.median
                )
            }
        }
    }

    @inline(__always)
    private func figures(
        _ quality: Estimate,
        _ cost: (usd: Estimate, isPriceKnown: Bool),
        firstToken: LogNormal,
        rate: LogNormal,
        tokens: Double
    ) -> Figures {
        Figures(
            quality: quality,
            costUSD: cost.usd,
            isPriceKnown: cost.isPriceKnown,
            firstTokenSeconds: LatencyEstimate.firstToken(firstToken),
            totalSeconds: LatencyEstimate.total(firstToken, rate: rate, tokens: tokens)
        )
    }

    /// How probable it is that nothing is needed which is not met.
    @inline(__always)
    private func fitness(_ met: NeedSet) -> Double {
        var fitness = 1.0
        for worded in wordedNeeds where !met.contains(worded.need) {
            fitness *= 1 - worded.probability.clamped(to: 0...1, or: 0)
        }
        return fitness
    }

    /// The expected quality of one candidate were its ability as a draw says.
    func drawnQuality(of candidate: Candidate, seed: UInt64) -> Double {
        let belief = quality.belief(for: candidate)
        var draw = Draw(seed: seed, name: candidate.id)
        return Elementary.sigmoid(belief.logit + belief.variance.squareRoot() * draw.normal())
            * fitness(candidate.meets)
    }
}

extension Estimate {
    /// The figure and its interval times a factor.
    @inline(__always)
    fileprivate func scaled(by factor: Double) -> Estimate {
        factor == 1 ? self : Estimate(mean: mean * factor, low: low * factor, high: high * factor)
    }
}
