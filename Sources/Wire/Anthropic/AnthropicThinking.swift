import Dialogue

/// How a Claude is asked to think: older ones are given a budget of tokens, those from 4.6 on an effort, which they use as they
/// see fit. Newer ones refuse a budget, and refuse to be told not to think.
struct AnthropicThinking {
    private let wish: Wish

    private enum Wish {
        case none
        case off
        case budget(Int)
        case effort(Effort)
    }

    init(model: String, effort: Effort?, maxTokens: Int) {
        wish =
            switch effort {
            case nil: .none
            case .some(let effort) where Self.isAdaptive(model):
                effort == .none ? .none : .effort(effort.nearest(of: Self.efforts(of: model)))
            case .some(.none): .off
            case .some(let effort): Self.budget(effort, maxTokens).map(Wish.budget) ?? .off
            }
    }

    /// Whether the model is asked to think.
    var isOn: Bool {
        switch wish {
        case .none, .off: false
        case .budget, .effort: true
        }
    }

    /// Puts the wish into a request's body. Thoughts are asked for in summary, since some models leave them out otherwise.
    func say(in body: inout JSONObject) {
        switch wish {
        case .none: break
        case .off: body["thinking"] = ["type": "disabled"]
        case .budget(let tokens): body["thinking"] = ["type": "enabled", "budget_tokens": .number(JSONNumber(tokens))]
        case .effort(let effort):
            body["thinking"] = ["type": "adaptive", "display": "summarized"]
            body["output_config"] = ["effort": .string(effort.rawValue)]
        }
    }

    private static let leastBudget = 1024

    /// Thinking is part of `max_tokens` and needs 1024 tokens at least; nil where there is no room for it.
    private static func budget(_ effort: Effort, _ maxTokens: Int) -> Int? {
        guard maxTokens > 2 * leastBudget else { return nil }
        return max(leastBudget, Int(Double(maxTokens) * effort.budgetShare))
    }

    /// Only Opus takes the greatest effort.
    private static func efforts(of model: String) -> [Effort] {
        model.contains("opus") ? [.low, .medium, .high, .max] : [.low, .medium, .high]
    }

    /// By the version in the name, such as `claude-opus-4-6`; dates are no versions.
    private static func isAdaptive(_ model: String) -> Bool {
        let words = model.split { !$0.isLetter && !$0.isNumber }
        guard words.contains("claude") else { return false }
        let numbers = words.filter { $0.count <= 2 }.compactMap { Int($0) }
        guard let major = numbers.first else { return false }
        return (major, numbers.dropFirst().first ?? 0) >= (4, 6)
    }
}
