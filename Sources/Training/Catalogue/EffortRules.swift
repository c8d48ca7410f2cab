import Dialogue
import Routing

/// Which reasoning efforts a model can be asked for, and which it uses when not asked.
///
/// No source lists this; the rules follow the vendors' API documentation as of mid-2026, by family and version.
struct EffortRules {
    /// The efforts; empty where none can be asked for.
    var efforts: [Effort]
    /// The effort when not asked; nil where it cannot be asked for.
    var standard: Effort?

    /// How much a model thinks that always does and takes no orders.
    static let fixed = Effort.high

    init(_ draft: Draft) {
        let words = draft.name.words
        let first = words.first ?? ""
        guard draft.reasons else {
            self.init([], nil)
            return
        }
        if !Set(["thinking", "think", "reasoner", "r", "qwq", "research", "reasoning"]).isDisjoint(with: words) {
            self.init([], nil)
            return
        }
        let version = Self.version(words)
        switch first {
        case "gpt" where words.contains("oss"): self.init([.low, .medium, .high], .medium)
        case "gpt": self = Self.gpt(words, version)
        case "o":
            self.init(words.contains("high") ? [] : [.low, .medium, .high], words.contains("high") ? nil : .medium)
        case "claude": self.init([.none, .low, .medium, .high] + (version >= 4.7 ? [.xhigh] : []), Effort.none)
        case "gemini": self = Self.gemini(words, version)
        case "grok" where words.contains("mini"): self.init([.low, .high], .low)
        case "grok" where version == 4 && !words.contains("fast"), "grok" where words.contains("code"),
            "grok" where words.contains("build"):
            self.init([], nil)
        case "grok": self.init([.none, .high], version < 4.2 ? Effort.none : .high)
        case "minimax", "step", "mercury", "sonar", "palmyra", "intellect", "fugu": self.init([], nil)
        case "deepseek" where version < 4: self.init([.none, .high], Effort.none)
        case "gemma", "hermes", "cogito", "nova", "llama": self.init([.none, .high], Effort.none)
        default: self.init([.none, .high], .high)
        }
    }

    private init(_ efforts: [Effort], _ standard: Effort?) {
        self.efforts = efforts
        self.standard = standard
    }

    private static func gpt(_ words: [String], _ version: Double) -> EffortRules {
        let most: [Effort] = version >= 5.2 ? [.high, .xhigh] : [.high]
        if words.contains("pro") {
            return EffortRules(version >= 5.2 ? [.medium] + most : [], version >= 5.2 ? .medium : nil)
        }
        if words.contains("codex") {
            let reachesMost = version >= 5.2 || words.contains("max")
            return EffortRules([.low, .medium, .high] + (reachesMost ? [.xhigh] : []), .medium)
        }
        if version >= 5.1 { return EffortRules([.none, .low, .medium] + most, Effort.none) }
        return EffortRules([.minimal, .low, .medium, .high], .medium)
    }

    private static func gemini(_ words: [String], _ version: Double) -> EffortRules {
        if words.contains("pro") { return EffortRules([.low, .medium, .high], .high) }
        if version >= 3 { return EffortRules([.minimal, .low, .medium, .high], .high) }
        return EffortRules([.none, .low, .medium, .high], Effort.none)
    }

    /// The first number of a name, with a second one as its fraction: 4.6 of `claude-sonnet-4-6`.
    private static func version(_ words: [String]) -> Double {
        guard let place = words.firstIndex(where: { Double($0) != nil && $0.utf8.count < 3 }) else { return 0 }
        let minor = place + 1 < words.count && words[place + 1].utf8.count < 3 ? Double(words[place + 1]) : nil
        return (Double(words[place]) ?? 0) + (minor ?? 0) / ((minor ?? 0) < 10 ? 10 : 100)
    }

    /// Hidden reasoning tokens for each token of an everyday answer.
    ///
    /// A rule of thumb: each step up about doubles. At the one place public tables tell (Gemini 2.5 Pro against Flash without
    /// thinking, 1,616 everyday prompts with their bills) it is 3.4 for dynamic thinking, counted here as high.
    static func reasoningRatio(_ effort: Effort?) -> Double {
        switch effort ?? fixed {
        case .none: 0
        case .minimal: 0.2
        case .low: 0.8
        case .medium: 1.8
        case .high: 3.5
        case .xhigh: 6
        case .max: 9
        }
    }
}
