import Dialogue
import Foundation
import Routing

/// What is believed of a model's speed before anyone has measured it.
///
/// A rule, for no public table with a free licence lists speeds: a model's price follows the machine time a token takes, so
/// the rate falls with the completion price (120 tokens a second at 1 USD per million, a fifth less for each doubling) and
/// with the parameters at work on a token where they are known. The first token of any kind comes the sooner the smaller a
/// model is; reasoning tokens before the answer are counted by the reasoning ratio, not here. Spreads are wide: a factor of
/// 1.7 either way for the first token and 1.5 for the rate.
enum LatencyRules {
    static func firstToken(_ draft: Draft, reasons: Bool) -> LogNormal {
        let price = completionPerMillion(draft)
        let seconds = 0.45 * pow(max(0.05, price), 0.2) * (reasons ? 1.3 : 1)
        return LogNormal(mu: log(min(4, max(0.2, seconds))), sigma: 0.55)
    }

    static func tokensPerSecond(_ draft: Draft) -> LogNormal {
        var rate = 120 * pow(max(0.05, completionPerMillion(draft)), -0.32)
        if !Set(draft.name.words).isDisjoint(with: ["fast", "turbo", "highspeed", "ultraspeed", "mercury"]) {
            rate *= 1.8
        }
        return LogNormal(mu: log(min(300, max(15, rate))), sigma: 0.4)
    }

    /// USD per million completion tokens; where it is not known or nothing, what models of its size usually cost.
    private static func completionPerMillion(_ draft: Draft) -> Double {
        if let price = draft.price, price.completion > .zero { return price.completion.usd * 1e6 }
        if let size = ModelSize(draft.name) { return 0.04 * pow(size.active, 0.75) }
        return draft.isOpen || draft.price != nil ? 0.8 : 5
    }
}
