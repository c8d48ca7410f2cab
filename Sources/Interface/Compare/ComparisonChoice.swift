import Dialogue
import Routing

/// The models to compare: the best ranked that all together stay below a cap.
struct ComparisonChoice {
    /// Whom to ask, the pick first.
    private(set) var ranked: [Ranked] = []
    /// Why fewer than two can be asked, for people.
    let complaint: String

    /// Models whose efforts rank apart are asked once. One that would go over the cap makes way for the next.
    init(_ decision: Decision, count: Int, cap: Money?) {
        let eligible = decision.ranking.filter { $0.excluded == nil }
        var (sum, models, isShort) = (0.0, Set<String>(), false)
        for candidate in eligible.filter({ $0.candidate == decision.winner }) + eligible where ranked.count < count {
            guard !models.contains(candidate.model) else { continue }
            guard cap.map({ sum + candidate.costUSD.mean <= $0.usd }) ?? true else {
                isShort = true
                continue
            }
            sum += candidate.costUSD.mean
            models.insert(candidate.model)
            ranked.append(candidate)
        }
        complaint =
            isShort
            ? "Two answers together would cost more than the \(Figures.dollars(cap ?? .zero)) allowed; /budget shows why."
            : "Comparing needs two models that can answer this; " + (decision.advice ?? "there is only one.")
    }
}
