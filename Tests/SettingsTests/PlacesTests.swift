import FoundationEssentials
import Testing

@testable import Settings

@Suite struct PlacesTests {
    @Test func `without XDG variables everything is below the home`() {
        let places = Places(environment: ["HOME": "/home/ada"])
        #expect(places.configurationFile == "/home/ada/.config/switchboard/config.toml")
        #expect(places.themes == "/home/ada/.config/switchboard/themes")
        #expect(places.database == "/home/ada/.local/share/switchboard/switchboard.sqlite")
        #expect(places.cache == "/home/ada/.cache/switchboard")
    }

    @Test func `XDG variables count when they are absolute`() {
        let places = Places(environment: [
            "HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "",
        ])
        #expect(places.configuration == "/c/switchboard")
        #expect(places.data == "/h/.local/share/switchboard")
        #expect(places.cache == "/h/.cache/switchboard")
    }

    @Test func `a configuration is read from its place, with its rights`() throws {
        let folder = try TemporaryFolder()
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        let missing = LoadedConfiguration.load(from: places, environment: ["OPENAI_API_KEY": "k"])
        #expect(missing.hasFile == false)
        #expect(missing.configuration.providers.map(\.name) == ["openai"])

        let text = "theme = \"nord\"\n[[providers]]\nname = \"gemini\"\nkey = \"k\""
        try folder.write(text, to: "switchboard/config.toml", rights: 0o644)
        let open = LoadedConfiguration.load(from: places, environment: [:])
        #expect(open.configuration.theme == "nord")
        #expect(open.mistakes.map(\.line) == [4])

        try folder.write(text, to: "switchboard/config.toml", rights: 0o600)
        #expect(LoadedConfiguration.load(from: places, environment: [:]).mistakes.isEmpty)
    }

    @Test(arguments: [(0o600, [Int]()), (0o644, [3])])
    func `the rights of a configuration are those of the file a link leads to`(rights: Int, lines: [Int]) throws {
        let folder = try TemporaryFolder()
        try folder.write("[[providers]]\nname = \"gemini\"\nkey = \"k\"", to: "dotfiles/config.toml", rights: rights)
        try FileManager.default.createDirectory(atPath: folder.path + "/switchboard", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/switchboard/config.toml", withDestinationPath: "../dotfiles/config.toml")
        let places = Places(environment: ["XDG_CONFIG_HOME": folder.path])
        #expect(LoadedConfiguration.load(from: places, environment: [:]).mistakes.map(\.line) == lines)
    }

    @Test func `what the configuration names and is not there is told when it is checked`() throws {
        let folder = try TemporaryFolder()
        try folder.write("key", to: "there")
        let text = """
            theme = "nrod"
            ca_file = "/no/such.pem"
            [[providers]]
            name = "a"
            dialect = "openai"
            key_file = "~/missing"
            [[providers]]
            name = "b"
            dialect = "anthropic"
            key_file = "~/there"
            """
        let loaded = LoadedConfiguration(
            configuration: Configuration.read(text, file: "c").configuration, mistakes: [], hasFile: true)
        let missing = loaded.mistakesWhenChecked(file: "c", themes: ThemeLibrary(), environment: ["HOME": folder.path])
        #expect(
            missing.map(\.description) == [
                "c: theme names no theme: \"nrod\"; did you mean nord?",
                "c: ca_file names a file that cannot be read: \"/no/such.pem\"",
                "c: providers.key_file names a file that cannot be read: \"~/missing\"",
            ])
    }
}
