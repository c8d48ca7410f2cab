import Dialogue
import Foundation
import Routing

/// What is believed of a model's speed before anyone has measured it.
///
/// A rule, for no public table with a free licence lists speeds: a token's price follows the machine time it takes, so the
/// rate falls with the completion price (90 tokens a second at 1 USD per million, an eighth less for each doubling). The
/// first token of any kind comes the sooner the cheaper a model is; reasoning tokens before the answer are counted by the
/// reasoning ratio, not here. Spreads are wide: a factor of 1.7 either way.
enum LatencyRules {
    static func firstToken(_ draft: Draft, reasons: Bool) -> LogNormal {
        let price = completionPerMillion(draft)
        let seconds = 0.45 * pow(max(0.05, price), 0.2) * (reasons ? 1.3 : 1)
        return LogNormal(mu: log(min(4, max(0.2, seconds))), sigma: 0.55)
    }

    static func tokensPerSecond(_ draft: Draft) -> LogNormal {
        var rate = 90 * pow(max(0.05, completionPerMillion(draft)), -0.2)
        if !Set(draft.name.words).isDisjoint(with: ["fast", "turbo", "highspeed", "ultraspeed", "mercury"]) {
            rate *= 1.8
        }
        return LogNormal(mu: log(min(300, max(15, rate))), sigma: 0.5)
    }

    /// USD per million completion tokens; where it is not known or nothing, what models of its size usually cost.
    private static func completionPerMillion(_ draft: Draft) -> Double {
        if let price = draft.price, price.completion > .zero { return price.completion.usd * 1e6 }
        if let size = KnownSizes.size(draft) { return 0.04 * pow(size.active, 0.75) }
        return draft.isOpen || draft.price != nil ? 0.8 : 5
    }
}
