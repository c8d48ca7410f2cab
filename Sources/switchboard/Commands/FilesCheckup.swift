import FoundationEssentials
import Settings
import Storage

/// Looks at the files the program keeps: the configuration, themes, the database.
struct FilesCheckup {
    private let places: Places
    private let environment: [String: String]
    private let loaded: LoadedConfiguration
    private let library: ThemeLibrary

    init(environment: [String: String]) {
        self.environment = environment
        places = Places(environment: environment)
        loaded = LoadedConfiguration.load(from: places, environment: environment)
        library = ThemeLibrary(folder: places.themes)
    }

    /// Rights come before the database, which takes them away from others when it is opened.
    var checks: [Check] { [configuration, themes, permissions, database] }

    private var configuration: Check {
        let file = places.configurationFile
        let mistakes = loaded.mistakesWhenChecked(file: file, themes: library, environment: environment)
        guard mistakes.isEmpty else {
            let words = mistakes.map(\.description).joined(separator: "\n    ")
            return .wrong("configuration", words, fix: "Mend it: switchboard config edit")
        }
        return .fine("configuration", loaded.hasFile ? "\(file) is right" : "no \(file); the defaults hold")
    }

    private var themes: Check {
        guard library.mistakes.isEmpty else {
            let mistakes = library.mistakes.map(\.description).joined(separator: "\n    ")
            return .wrong(
                "themes", mistakes, fix: "Mend or remove the file; `switchboard theme check FILE` looks again.")
        }
        return .fine("themes", "\(library.themes.count)")
    }

    private var database: Check {
        do {
            try Store(path: places.database).verify()
            return .fine("database", "\(places.database) is sound")
        } catch {
            return .wrong("database", "\(error.path): \(error.detail)", fix: error.remedy)
        }
    }

    /// A configuration may be read by others unless a key stands in it, which is a mistake of its own.
    private var permissions: Check {
        let file = places.database
        if let facts = FileFacts(of: file), facts.rights & 0o077 != 0 {
            return .remark("permissions", "others could read \(file)", fix: "Nothing is left to do: now only you may.")
        }
        return .fine("permissions", "only you may read what is kept")
    }
}
