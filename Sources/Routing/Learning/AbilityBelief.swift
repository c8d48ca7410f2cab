/// What outcomes say of one candidate's ability at each task, to be added to what the catalogue says.
///
/// Kept as information (precision, and precision × mean) so that evidence adds up, fades by scaling, and combines with
/// whatever prior the catalogue gives.
struct AbilityBelief: Sendable, Hashable, Codable {
    private var precision = [Double](repeating: 0, count: TaskType.allCases.count)
    private var information = [Double](repeating: 0, count: TaskType.allCases.count)
    private var time = 0.0

    /// Seconds after which evidence counts half: models change under their names.
    static let halfLife = 60 * 86_400.0

    /// Takes one outcome by a Bayesian step linearised at the present belief (a one-step Laplace approximation).
    mutating func take(score: Double, weight: Double, profile: PromptProfile, candidate: Candidate, time: Double) {
        fade(to: time)
        let expected = QualityEstimate(profile: profile).belief(for: adjusted(candidate)).mean
        let sensitivity = max(0.02, expected * (1 - expected))
        for (task, probability) in profile.tasks.enumerated().prefix(precision.count) where probability > 0.01 {
            let offset = posterior(task, priorSpread: candidate.spread(at: task)).mean
            let added = weight * sensitivity * probability * probability
            precision[task] += added
            information[task] += added * offset + weight * probability * (score - expected)
        }
    }

    /// The candidate with its abilities as they are now believed.
    func adjusted(_ candidate: Candidate) -> Candidate {
        var candidate = candidate
        for task in candidate.abilities.indices.prefix(precision.count) where precision[task] > 0 {
            let belief = posterior(task, priorSpread: candidate.abilities[task].spread)
            candidate.abilities[task].value += belief.mean
            candidate.abilities[task].spread = belief.spread
        }
        return candidate
    }

    /// Offset and spread of one task's ability, given how sure the catalogue is of it.
    private func posterior(_ task: Int, priorSpread: Double) -> (mean: Double, spread: Double) {
        let variance = 1 / (1 / max(1e-4, priorSpread * priorSpread) + precision[task])
        return (variance * information[task], variance.squareRoot())
    }

    private mutating func fade(to now: Double) {
        defer { time = max(time, now) }
        guard time > 0, now > time else { return }
        let kept = Elementary.exp(-(now - time) / Self.halfLife * 0.693_147_180_559_945_3)
        for task in precision.indices {
            precision[task] *= kept
            information[task] *= kept
        }
    }
}

extension Candidate {
    fileprivate func spread(at task: Int) -> Double { task < abilities.count ? abilities[task].spread : 1.5 }
}
