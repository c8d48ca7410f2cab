import Dialogue
import Interface
import Routing
import Settings

/// The settings as they hold, a row each, in the order and by the names of the configuration file.
struct EffectiveSettings {
    let rows: [Row]

    /// A setting, its value in words, and where it is from.
    struct Row: Encodable {
        let key: String
        let value: String
        let origin: Origin
    }

    /// Where a value is from.
    enum Origin: String, Encodable {
        case builtIn = "default"
        case file, environment
    }

    init(_ configuration: Configuration, standard: Configuration = Configuration()) {
        let values = zip(Self.values(of: configuration), Self.values(of: standard))
        let plain = values.map { value, standard in
            Row(key: value.0, value: value.1, origin: value.1 == standard.1 ? .builtIn : .file)
        }
        rows = plain + Self.named(configuration) + configuration.providers.map(Self.row)
    }

    private static func row(of provider: ProviderSettings) -> Row {
        let isFound = ProviderSettings.standard.contains(provider)
        return Row(
            key: "providers." + provider.name,
            value: provider.dialect.rawValue + " " + provider.baseURL,
            origin: isFound ? .environment : .file
        )
    }

    /// What is there only when the file names it.
    private static func named(_ configuration: Configuration) -> [Row] {
        let presets = configuration.presets.map {
            Row(key: "presets.\($0.name)", value: words($0.priorities), origin: .file)
        }
        let keys = configuration.keys.sorted { $0.key < $1.key }.map {
            Row(key: "keys.\($0.key)", value: $0.value.joined(separator: ", "), origin: .file)
        }
        let tiers = configuration.policy.tiers.sorted { $0.key.index < $1.key.index }.map { task, tiers in
            let names = tiers.sorted().map(\.rawValue).joined(separator: ", ")
            return Row(key: "policy.tiers.\(task.rawValue)", value: names, origin: .file)
        }
        return presets + tiers + keys
    }

    private static func values(of configuration: Configuration) -> [(String, String)] {
        let (limits, budget, interface) = (configuration.limits, configuration.budget, configuration.interface)
        return [
            ("theme", configuration.theme ?? "by the terminal's background"),
            ("demo", configuration.demo.rawValue),
            ("data_collection", configuration.dataCollection.rawValue),
            ("ca_file", configuration.authorityFile ?? "none"),
            ("priorities", configuration.priorities.map(words) ?? "where they were left"),
            ("limits.minimum_quality", number(limits.minimumQuality)),
            ("limits.maximum_cost", number(limits.maximumCost?.usd)),
            ("limits.maximum_first_token_seconds", number(limits.maximumFirstTokenSeconds)),
            ("limits.allowed", list(limits.allowed, empty: "all")),
            ("limits.blocked", list(limits.blocked, empty: "none")),
        ] + values(of: configuration.policy) + [
            ("budget.message", number(budget.message?.usd)),
            ("budget.day", number(budget.day?.usd)),
            ("budget.month", number(budget.month?.usd)),
        ] + values(of: configuration.habits) + [
            ("interface.vi", String(interface.vi)),
            ("interface.mouse", String(interface.mouse)),
            ("interface.reduced_motion", String(interface.reducedMotion)),
            ("interface.screen_reader", String(interface.screenReader)),
        ]
    }

    private static func values(of habits: AnsweringHabits) -> [(String, String)] {
        [
            ("answers.on_broken_answer", habits.onBrokenAnswer.rawValue),
            ("answers.most_models", String(habits.mostModels)),
            ("answers.retries", String(habits.retries)),
            ("answers.deadline_seconds", number(habits.deadlineSeconds)),
            ("answers.hedge_share", number(habits.hedgeShare)),
            ("answers.hedge_maximum_cost", number(habits.hedgeMaximumCost.usd)),
        ]
    }

    private static func values(of policy: Policy) -> [(String, String)] {
        let experiment = policy.experiment.map { "\($0.name), \(Figures.share($0.share)) of messages" }
        return [
            ("policy.mode", words(policy.mode)),
            ("policy.regret_bound", number(policy.regretBound)),
            ("policy.exploration_rate", number(policy.explorationRate)),
            ("policy.stickiness", number(policy.stickiness)),
            ("policy.experiment", experiment ?? "none"),
        ]
    }

    private static func words(_ mode: Policy.Mode) -> String {
        switch mode {
        case .weighted: "weighted"
        case .cheapest(let quality): "cheapest, quality \(Figures.share(quality))"
        case .fastest(let quality): "fastest, quality \(Figures.share(quality))"
        case .best(let usd): "best, at most \(Figures.dollars(usd))"
        case .worth(let usd): "worth, a good answer \(Figures.dollars(usd))"
        }
    }

    private static func words(_ priorities: Priorities) -> String {
        "speed \(number(priorities.speed)), accuracy \(number(priorities.accuracy)), cost \(number(priorities.cost))"
    }

    private static func number(_ value: Double?) -> String {
        guard let value else { return "none" }
        return value == value.rounded() ? Figures.fixed(value, 0) : String(value)
    }

    private static func list(_ names: [String], empty: String) -> String {
        names.isEmpty ? empty : names.joined(separator: ", ")
    }
}
