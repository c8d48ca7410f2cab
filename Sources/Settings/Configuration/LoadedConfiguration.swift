import FoundationEssentials
import Glibc

/// What was read at the start: the configuration, and everything wrong with the files it was read from.
public struct LoadedConfiguration: Sendable, Hashable {
    /// The configuration, with defaults for what is wrong or left out.
    public var configuration: Configuration
    /// All mistakes, in the order of their lines.
    public var mistakes: [Mistake]
    /// Whether there is a configuration file.
    public var hasFile: Bool

    /// Reads the configuration file, where there is one, and adds providers whose keys the environment has or
    /// that were typed in.
    public static func load(from places: Places, environment: [String: String]) -> LoadedConfiguration {
        let path = places.configurationFile
        let ring = KeyRing(folder: places.typedKeys)
        guard FileManager.default.fileExists(atPath: path) else {
            let configuration = Configuration().withProviders(of: environment, typed: ring)
            return LoadedConfiguration(configuration: configuration, mistakes: [], hasFile: false)
        }
        guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
        else {
            let mistake = Mistake(file: path, message: "cannot be read as UTF-8 text")
            let configuration = Configuration().withProviders(of: environment, typed: ring)
            return LoadedConfiguration(configuration: configuration, mistakes: [mistake], hasFile: true)
        }
        let (configuration, mistakes) = Configuration.read(text, file: path, isPrivate: isPrivate(path))
        return LoadedConfiguration(
            configuration: configuration.withProviders(of: environment, typed: ring), mistakes: mistakes, hasFile: true)
    }

    /// Whether only its owner may read a file, whatever links lead to it.
    private static func isPrivate(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) != 0 || facts.st_mode & 0o077 == 0
    }
}
