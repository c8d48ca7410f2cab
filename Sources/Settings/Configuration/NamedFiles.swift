import FoundationEssentials

extension LoadedConfiguration {
    /// All mistakes, and what the configuration names that is not there: a theme, certificates, the file of a provider's key.
    /// The rest of it holds without them, so they are looked for only when the user has it checked.
    ///
    /// - Parameters:
    ///   - file: The configuration's file, for messages.
    ///   - themes: The themes there are.
    ///   - environment: Where the home folder is looked up.
    public func mistakesWhenChecked(file: String, themes: ThemeLibrary, environment: [String: String]) -> [Mistake] {
        let named =
            [("ca_file", configuration.authorityFile)]
            + configuration.providers.map { provider in
                if case .file(let path) = provider.key {
                    ("providers.key_file", path)
                } else {
                    ("providers.key_file", nil)
                }
            }
        let files = named.compactMap { key, path -> Mistake? in
            guard let path, !FileManager.default.isReadableFile(atPath: path.expandingHome(environment)) else {
                return nil
            }
            return Mistake(file: file, key: key, message: "names a file that cannot be read: \"\(path)\"")
        }
        return mistakes + missingTheme(file: file, themes: themes) + files
    }

    private func missingTheme(file: String, themes: ThemeLibrary) -> [Mistake] {
        guard let name = configuration.theme, name != ThemeLibrary.automatic else { return [] }
        do {
            _ = try themes.theme(named: name, onLightBackground: false, file: file)
            return []
        } catch {
            return [error]
        }
    }
}
