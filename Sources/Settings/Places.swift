/// Where this program keeps what it keeps, by the XDG Base Directory Specification.
public struct Places: Sendable, Hashable {
    /// The user's home folder.
    public var home: String
    /// What the user writes: the configuration and own themes.
    public var configuration: String
    /// What must not be lost: conversations and what was learnt.
    public var data: String
    /// What can be made anew: lists of models and prices.
    public var cache: String

    /// The folders that the environment names, or the specification's defaults below `HOME`. As the specification
    /// demands, relative paths count as not set.
    public init(environment: [String: String]) {
        let home = environment["HOME"] ?? "."
        self.home = home
        func folder(_ variable: String, _ fallback: String) -> String {
            let named = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
            return (named ?? home + "/" + fallback) + "/switchboard"
        }
        configuration = folder("XDG_CONFIG_HOME", ".config")
        data = folder("XDG_DATA_HOME", ".local/share")
        cache = folder("XDG_CACHE_HOME", ".cache")
    }

    /// The configuration file.
    public var configurationFile: String { configuration + "/config.toml" }
    /// The folder of the user's own themes.
    public var themes: String { configuration + "/themes" }
    /// The folder of keys that were typed in.
    public var typedKeys: String { configuration + "/keys" }
    /// The folder of what models draw.
    public var images: String { data + "/images" }
    /// The database of conversations, decisions and what was learnt.
    public var database: String { data + "/switchboard.sqlite" }
}
