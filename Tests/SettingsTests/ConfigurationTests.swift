import Dialogue
import Interface
import Routing
import Testing

@testable import Settings

/// The mistakes of a configuration, as a person reads them.
private func mistakes(in text: String, isPrivate: Bool = true) -> [String] {
    Configuration.read(text, file: "config.toml", isPrivate: isPrivate).mistakes.map(\.description)
}

@Suite struct ConfigurationTests {
    @Test func `an empty file is the defaults`() {
        let (configuration, mistakes) = Configuration.read("", file: "config.toml")
        #expect(configuration == Configuration())
        #expect(mistakes.isEmpty)
    }

    @Test func `everything that can be set is read`() {
        let text = """
            theme = "nord"
            demo = "never"
            data_collection = "deny"
            [priorities]
            speed = 10
            accuracy = 20.5
            [presets]
            night = { cost = 100 }
            [limits]
            minimum_quality = 0.7
            maximum_cost = 0.05
            maximum_first_token_seconds = 5
            allowed = ["a/*"]
            blocked = "b/*"
            [policy]
            exploration_rate = 0
            stickiness = 0.1
            [budget]
            message = 0.25
            day = 5
            month = 60
            [interface]
            vi = true
            mouse = false
            reduced_motion = true
            screen_reader = true
            [keys]
            send = "enter"
            quit = ["f12", "ctrl+q"]
            """
        var expected = Configuration()
        expected.theme = "nord"
        expected.demo = .never
        expected.dataCollection = .deny
        expected.priorities = Priorities(speed: 10, accuracy: 20.5, cost: 0)
        expected.presets = [Preset(name: "night", priorities: Priorities(speed: 0, accuracy: 0, cost: 100))]
        expected.limits.minimumQuality = 0.7
        expected.limits.maximumCost = Money(usd: 0.05)
        expected.limits.maximumFirstTokenSeconds = 5
        expected.limits.allowed = ["a/*"]
        expected.limits.blocked = ["b/*"]
        expected.policy = Policy(explorationRate: 0, stickiness: 0.1)
        expected.budget.message = Money(usd: 0.25)
        expected.budget.day = Money(usd: 5)
        expected.budget.month = Money(usd: 60)
        expected.interface.vi = true
        expected.interface.mouse = false
        expected.interface.reducedMotion = true
        expected.interface.screenReader = true
        expected.keys = ["send": ["enter"], "quit": ["f12", "ctrl+q"]]

        let (configuration, mistakes) = Configuration.read(text, file: "config.toml")

        #expect(configuration == expected)
        #expect(mistakes.isEmpty)
    }

    @Test(arguments: [
        ("themee = \"x\"", "config.toml, line 1: themee is not a setting; did you mean theme?"),
        (
            "\n[limits]\n\nmaximum_cots = 1",
            "config.toml, line 4: limits.maximum_cots is not a setting; did you mean maximum_cost?"
        ),
        ("[colours]", "config.toml, line 1: colours is not a setting"),
        ("theme = 3", "config.toml, line 1: theme must be a text, not a whole number"),
        ("theme = [\"x\"]", "config.toml, line 1: theme must be a text, not a list"),
        ("demo = 1979-05-27", "config.toml, line 1: demo must be a text, not a date"),
        ("demo = \"alway\"", "config.toml, line 1: demo cannot be \"alway\"; did you mean always?"),
        ("demo = \"perhaps\"", "config.toml, line 1: demo cannot be \"perhaps\"; there are auto, always, never"),
        ("limits = 1", "config.toml, line 1: limits must be a table, written [limits], not a whole number"),
        ("limits.minimum_quality = 70", "config.toml, line 1: limits.minimum_quality must be from 0 to 1, not 70"),
        (
            "limits = { minimum_quality = -0.1 }",
            "config.toml, line 1: limits.minimum_quality must be from 0 to 1, not -0.1"
        ),
        (
            "[limits]\nallowed = [\"a\",\n 3]",
            "config.toml, line 2: limits.allowed must be a list of texts only, not a list"
        ),
        ("[budget]\nday = nan", "config.toml, line 2: budget.day must be from 0 to 1000000, not nan"),
        ("[interface]\nvi = \"yes\"", "config.toml, line 2: interface.vi must be true or false, not a text"),
        (
            "providers = {}",
            "config.toml, line 1: providers must be a list of tables, written [[providers]], not a table"
        ),
        ("providers = [1]", "config.toml, line 1: providers has a whole number where a table is needed"),
        ("[keys]\nsned = \"f9\"", "config.toml, line 2: keys.sned is nothing a key can do; did you mean send?"),
        (
            "[keys]\nfly-to-the-moon = \"f9\"",
            "config.toml, line 2: keys.fly-to-the-moon is nothing a key can do; switchboard keys lists the names"
        ),
        (
            "[keys]\nsend = \"enterr\"",
            "config.toml, line 2: keys.send cannot be \"enterr\", which is no key; "
                + "keys are written like \"ctrl+p\", \"alt+enter\", \"f5\" or \"?\""
        ),
        (
            "[keys]\nnewline = \"enter\"",
            "config.toml, line 2: keys.newline cannot be \"enter\", which stands for send; give one of them another key"
        ),
        (
            "[keys]\nsend = \"ctrl+j\"",
            "config.toml, line 2: keys.send cannot be \"ctrl+j\", which stands for newline; give one of them another key"
        ),
    ])
    func `a mistake names file, line, key and what to write`(text: String, words: String) {
        #expect(mistakes(in: text) == [words])
    }

    @Test func `what is not TOML is named with its line`() {
        let found = Configuration.read("theme = \"x\"\nmouse = = true", file: "config.toml")
        #expect(found.configuration == Configuration())
        #expect(found.mistakes.map(\.line) == [2])
        #expect(found.mistakes.first?.message.hasPrefix("is not TOML: ") == true)
    }

    @Test func `every mistake is named, not only the first, and the rest is kept`() {
        let text = """
            theme = "nord"
            demo = 1
            [budget]
            day = -1
            month = 60
            [policy]
            sticky = 1
            """
        let (configuration, mistakes) = Configuration.read(text, file: "config.toml")
        #expect(mistakes.map(\.line) == [2, 4, 7])
        #expect(configuration.theme == "nord")
        #expect(configuration.budget.month == Money(usd: 60))
    }

    @Test func `the example changes nothing as it stands`() {
        let (configuration, mistakes) = Configuration.read(Configuration.example, file: "config.toml")
        #expect(configuration == Configuration())
        #expect(mistakes.isEmpty)
    }

    @Test func `the example without its comment signs is a valid configuration`() {
        let lines = Configuration.example.split(separator: "\n").compactMap { line -> Substring? in
            guard line.hasPrefix("# "), line.contains("=") || line.contains("[") else { return nil }
            let content = line.dropFirst(2)
            return content.first?.isUppercase == true || content.hasPrefix("\"") ? nil : content
        }
        let (configuration, mistakes) = Configuration.read(lines.joined(separator: "\n"), file: "config.toml")
        #expect(mistakes.isEmpty)
        #expect(configuration.providers.map(\.name) == ["local"])
        #expect(configuration.priorities == .balanced)
        #expect(configuration.policy.mode == .weighted)
        #expect(configuration.policy.stickiness == Policy().stickiness)
        #expect(configuration.policy.tiers == [.chat: [.free, .budget]])
        #expect(configuration.policy.experiment == Experiment(name: "premium", pool: .tier(.premium)))
        #expect(configuration.budget.month == Money(usd: 60))
        #expect(configuration.interface == InterfaceSettings())
    }
}

@Suite struct PolicyTests {
    @Test(
        arguments: [
            ("mode = \"weighted\"", .weighted),
            ("mode = \"cheapest\"\nmode_quality = 0.8", .cheapest(minimumQuality: 0.8)),
            ("mode = \"fastest\"\nmode_quality = 0.8", .fastest(minimumQuality: 0.8)),
            ("mode = \"best\"\nmode_usd = 1", .best(maximumCostUSD: 1)),
            ("mode = \"worth\"\nmode_usd = 0.1", .worth(goodAnswerUSD: 0.1)),
        ] as [(String, Policy.Mode)])
    func `a mode is read with its figure`(text: String, mode: Policy.Mode) {
        let (configuration, mistakes) = Configuration.read("[policy]\n" + text, file: "c")
        #expect(configuration.policy.mode == mode)
        #expect(mistakes.isEmpty)
    }

    @Test(arguments: [
        ("mode = \"best\"", "config.toml, line 2: policy.mode needs mode_usd beside it"),
        ("tiers = { chats = \"free\" }", "config.toml, line 2: policy.tiers.chats is not a task; did you mean chat?"),
        (
            "tiers = { chat = \"fre\" }",
            "config.toml, line 2: policy.tiers.chat names no tier: \"fre\"; did you mean free?"
        ),
        (
            "experiment = { share = 0.1 }",
            "config.toml, line 2: policy.experiment needs a tier or a pattern for its other arm"
        ),
    ])
    func `a mistake in the policy is named`(text: String, words: String) {
        #expect(mistakes(in: "[policy]\n" + text) == [words])
    }
}

@Suite struct BudgetTests {
    @Test func `what is left is the lesser of day and month, and never below zero`() {
        var budget = Budget()
        #expect(budget.remaining(spentToday: Money(usd: 1), spentThisMonth: Money(usd: 2)) == nil)
        budget.day = Money(usd: 5)
        #expect(budget.remaining(spentToday: Money(usd: 1), spentThisMonth: Money(usd: 2)) == Money(usd: 4))
        budget.month = Money(usd: 3)
        #expect(budget.remaining(spentToday: Money(usd: 1), spentThisMonth: Money(usd: 2)) == Money(usd: 1))
        #expect(budget.remaining(spentToday: Money(usd: 1), spentThisMonth: Money(usd: 9)) == .zero)
    }
}
