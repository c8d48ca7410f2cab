import Dialogue
import Testing

@testable import Settings

private func read(_ text: String, isPrivate: Bool = true) -> (providers: [ProviderSettings], mistakes: [String]) {
    let (configuration, mistakes) = Configuration.read(text, file: "c", isPrivate: isPrivate)
    return (configuration.providers, mistakes.map(\.description))
}

@Suite struct ProviderTests {
    @Test func `a provider by its name alone is the maker's service`() {
        let (providers, mistakes) = read("[[providers]]\nname = \"anthropic\"")
        #expect(mistakes.isEmpty)
        #expect(
            providers == [
                ProviderSettings(
                    name: "anthropic",
                    dialect: .anthropic,
                    baseURL: "https://api.anthropic.com/v1",
                    key: .environment(["ANTHROPIC_API_KEY"])
                )
            ])
    }

    @Test func `everything of a provider is read`() {
        let text = """
            [[providers]]
            name = "work"
            dialect = "openai-responses"
            base_url = "https://example.org/v1/"
            key_command = "pass show work"
            models = ["a", "b"]
            data_collection = "deny"
            connect_timeout_seconds = 5
            first_token_timeout_seconds = 60.5
            idle_timeout_seconds = 30
            headers = { X-Team = "router" }
            prices = { a = { prompt = 3, completion = 15, cached_prompt = 0.3 } }
            """
        var expected = ProviderSettings(
            name: "work",
            dialect: .openAIResponses,
            baseURL: "https://example.org/v1",
            key: .command("pass show work")
        )
        expected.models = ["a", "b"]
        expected.dataCollection = .deny
        expected.timeouts = .init(connect: 5, firstToken: 60.5, idle: 30)
        expected.headers = [.init(name: "X-Team", value: Secret("router"))]
        expected.prices = ["a": Price(promptPerMillion: 3, completionPerMillion: 15, cachedPerMillion: 0.3)]

        let (providers, mistakes) = read(text)

        #expect(providers == [expected])
        #expect(mistakes.isEmpty)
    }

    @Test(arguments: [
        ("dialect = \"openai\"", "c, line 1: providers needs a name; write name = \"…\""),
        ("name = \"x\"", "c, line 1: providers needs a base_url; such as base_url = \"http://localhost:11434/v1\""),
        ("name = \"x\"\ndialect = \"opnai\"", "c, line 3: providers.dialect cannot be \"opnai\"; did you mean openai?"),
        (
            "name = \"x\"\nbase_url = \"example.org\"",
            "c, line 3: providers.base_url must be an address that begins with http:// or https://, not \"example.org\""
        ),
        (
            "name = \"openai\"\nkey = \"k\"\nkey_file = \"f\"",
            "c, line 1: providers names 2 keys; keep one of the lines that begin with key"
        ),
        (
            "name = \"openai\"\nprices.gpt = { prompt = 1 }",
            "c, line 3: providers.prices.gpt needs both prompt and completion, in USD per million tokens"
        ),
        ("name = \"openai\"\nkye = \"k\"", "c, line 3: providers.kye is not a setting; did you mean key?"),
        (
            "name = \"openai\"\n[[providers]]\nname = \"openai\"",
            "c, line 1: providers has two named \"openai\"; give one another name"
        ),
    ])
    func `a mistake in a provider is named`(text: String, words: String) {
        #expect(read("[[providers]]\n" + text).mistakes == [words])
    }

    @Test func `a provider that cannot be used is left out, the others stay`() {
        let (providers, mistakes) = read("[[providers]]\nname = \"x\"\n[[providers]]\nname = \"gemini\"")
        #expect(providers.map(\.name) == ["gemini"])
        #expect(mistakes.count == 1)
    }

    @Test func `a key in a file that others may read is a mistake`() {
        let text = "[[providers]]\nname = \"openai\"\nkey = \"sk-1\""
        #expect(read(text, isPrivate: true).mistakes.isEmpty)
        #expect(
            read(text, isPrivate: false).mistakes == [
                "c, line 3: providers.key can be read by other users of this machine; run chmod 600 on this file"
            ])
    }

    @Test(arguments: [
        (["OPENROUTER_API_KEY": "k"], ["openrouter"]),
        (["OPENAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"], ["openai", "anthropic"]),
        (["GOOGLE_API_KEY": "k"], ["gemini"]),
        (["GEMINI_API_KEY": "k", "GOOGLE_API_KEY": "l"], ["gemini"]),
        (["OPENAI_API_KEY": " "], []),
        ([:], []),
    ])
    func `a key in the environment is enough`(environment: [String: String], names: [String]) {
        let configuration = Configuration().withProviders(of: environment, typed: KeyRing(folder: "/nowhere"))
        #expect(configuration.providers.map(\.name) == names)
    }

    @Test func `what the file says of a provider comes before the environment`() {
        var configuration = Configuration()
        let mine = ProviderSettings(name: "mine", dialect: .openAI, baseURL: "http://localhost", key: .none)
        configuration.providers = [mine]
        let environment = ["OPENAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"]
        configuration = configuration.withProviders(of: environment, typed: KeyRing(folder: "/nowhere"))
        #expect(configuration.providers.map(\.name) == ["mine", "anthropic"])
    }
}

@Suite struct SecretTests {
    @Test func `a secret never prints`() {
        let provider = ProviderSettings(name: "n", dialect: .openAI, baseURL: "u", key: .literal(Secret("sk-1")))
        var dumped = ""
        dump(provider, to: &dumped)
        for text in ["\(provider)", String(reflecting: provider), dumped] { #expect(!text.contains("sk-1")) }
        #expect(!"\(Secret("sk-1"))".contains("sk"))
    }

    @Test func `keys come from where they are said to be`() throws {
        let folder = try TemporaryFolder()
        try folder.write("sk-file\n", to: "key")
        let environment = ["SECOND": "sk-environment", "HOME": folder.path]
        #expect(try KeySource.none.key(environment: environment) == nil)
        #expect(try KeySource.literal(Secret("sk")).key(environment: environment)?.revealed == "sk")
        #expect(
            try KeySource.environment(["FIRST", "SECOND"]).key(environment: environment)?.revealed == "sk-environment")
        #expect(try KeySource.environment(["FIRST"]).key(environment: environment) == nil)
        #expect(try KeySource.file("~/key").key(environment: environment)?.revealed == "sk-file")
        #expect(try KeySource.command("echo sk-command").key(environment: environment)?.revealed == "sk-command")
    }

    @Test func `a key that cannot be had says why`() {
        #expect(throws: KeyError(message: "the key file /nowhere/key does not exist; make it or correct key_file")) {
            try KeySource.file("/nowhere/key").key(environment: [:])
        }
    }
}
