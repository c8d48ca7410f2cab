import Dialogue
import Interface
import Routing

extension Configuration {
    /// Reads a configuration. What is wrong is left at its default and named in the mistakes, all of them.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: The file's name, for messages.
    ///   - isPrivate: Whether no one else may read the file; keys may stand in it only then.
    public static func read(
        _ text: String,
        file: String,
        isPrivate: Bool = true
    ) -> (configuration: Configuration, mistakes: [Mistake]) {
        do {
            var (root, report) = try Document.parse(text, file: file)
            var configuration = Configuration()
            configuration.read(&root, isPrivate: isPrivate)
            root.end()
            return (configuration, report.sorted)
        } catch {
            return (Configuration(), [error])
        }
    }

    /// The configuration with the makers' services for which there is a key, in the environment or typed in, and the file
    /// has no provider.
    public func withProviders(of environment: [String: String], typed ring: KeyRing) -> Configuration {
        var configuration = self
        configuration.providers += ProviderSettings.standard.filter { standard in
            let isConfigured = providers.contains { $0.name == standard.name || $0.dialect == standard.dialect }
            guard !isConfigured else { return false }
            // A key that is there and cannot be read is told of when the provider is asked.
            do { return try standard.secret(environment: environment, typed: ring) != nil } catch { return true }
        }
        return configuration
    }

    private mutating func read(_ root: inout Section, isPrivate: Bool) {
        theme = root.string("theme")
        demo = root.choice("demo") ?? demo
        dataCollection = root.choice("data_collection") ?? dataCollection
        authorityFile = root.string("ca_file")
        if var section = root.section("priorities") { priorities = section.priorities() }
        if var section = root.section("presets") { presets = section.presets() }
        if var section = root.section("limits") { read(limits: &section) }
        if var section = root.section("policy") { policy = section.policy(policy) }
        if var section = root.section("budget") { read(budget: &section) }
        if var section = root.section("answers") { habits = section.habits(habits) }
        if var section = root.section("interface") { read(interface: &section) }
        if var section = root.section("keys") { read(keys: &section) }
        providers = root.sections("providers").compactMap { section in
            var section = section
            return section.provider(isPrivate: isPrivate)
        }
        removeDuplicates(root)
    }

    /// Two providers of one name could not be told apart anywhere else; the first stays.
    private mutating func removeDuplicates(_ root: Section) {
        var names: Set<String> = []
        providers.removeAll { provider in
            let isNew = names.insert(provider.name).inserted
            if !isNew {
                root.add("providers", "has two named \"\(provider.name)\"", suggestion: "give one another name")
            }
            return !isNew
        }
    }

    private mutating func read(limits section: inout Section) {
        limits.minimumQuality = section.number("minimum_quality", in: 0...1)
        limits.maximumCost = section.money("maximum_cost")
        limits.maximumFirstTokenSeconds = section.number("maximum_first_token_seconds", in: 0.001...3600)
        limits.allowed = section.strings("allowed") ?? limits.allowed
        limits.blocked = section.strings("blocked") ?? limits.blocked
        section.end()
    }

    private mutating func read(budget section: inout Section) {
        budget.message = section.money("message")
        budget.day = section.money("day")
        budget.month = section.money("month")
        section.end()
    }

    private mutating func read(keys section: inout Section) {
        keys = section.keyNames()
        for mistake in KeyMap.standard.overridden(by: keys).mistakes {
            section.add(mistake.name, mistake.message, suggestion: mistake.suggestion)
        }
    }

    private mutating func read(interface section: inout Section) {
        interface.vi = section.flag("vi") ?? interface.vi
        interface.mouse = section.flag("mouse") ?? interface.mouse
        interface.reducedMotion = section.flag("reduced_motion") ?? interface.reducedMotion
        interface.screenReader = section.flag("screen_reader") ?? interface.screenReader
        section.end()
    }
}

extension Section {
    /// An amount in US dollars.
    mutating func money(_ key: String) -> Money? { number(key, in: 0...1_000_000).map(Money.init(usd:)) }

    /// Positions of the three sliders; those left out are at zero.
    fileprivate mutating func priorities() -> Priorities? {
        let speed = number("speed", in: 0...100)
        let accuracy = number("accuracy", in: 0...100)
        let cost = number("cost", in: 0...100)
        end()
        guard speed != nil || accuracy != nil || cost != nil else { return nil }
        return Priorities(speed: speed ?? 0, accuracy: accuracy ?? 0, cost: cost ?? 0)
    }

    fileprivate mutating func presets() -> [Preset] {
        keys.compactMap { name in
            guard var section = section(name), let priorities = section.priorities() else { return nil }
            return Preset(name: name, priorities: priorities)
        }
    }

    fileprivate mutating func keyNames() -> [String: [String]] {
        var names: [String: [String]] = [:]
        for key in keys { names[key] = strings(key) }
        return names
    }
}
