import Drawing
import Settings

/// The themes there are, read anew each time one is asked for, so that an edited file is seen.
struct ThemeShelf: Sendable {
    private let places: Places

    init(places: Places) {
        self.places = places
    }

    /// What a user writes instead of a name to follow the terminal's background.
    static let automatic = ThemeLibrary.automatic

    /// What can be chosen: `auto`, then the names of all there are, the user's own among them.
    var names: [String] { [Self.automatic] + ThemeLibrary(folder: places.themes).themes.map(\.name) }

    /// The theme for a terminal without colours, which tells roles apart by weight and lines.
    var colourless: Theme { ThemeLibrary(folder: places.themes).theme(named: "monochrome") ?? .plain }

    /// What is wrong with the user's own themes.
    var mistakes: [Mistake] { ThemeLibrary(folder: places.themes).mistakes }

    /// The theme of a name; without one, or for `auto`, the one for a dark or a light background.
    ///
    /// - Throws: `Mistake`, naming the nearest theme there is, or what is wrong with a file of that name.
    func theme(named name: String?, onLightBackground isLight: Bool = false) throws -> Theme {
        let library = ThemeLibrary(folder: places.themes)
        let name = name == Self.automatic ? nil : name
        if let name, library.theme(named: name) == nil, let mistake = library.mistakes.first(where: { $0.names(name) })
        {
            throw mistake
        }
        return try library.theme(named: name, onLightBackground: isLight, file: places.configurationFile)
    }
}

extension Mistake {
    /// Whether it is about the file of the theme of that name.
    fileprivate func names(_ theme: String) -> Bool { file.hasSuffix("/" + theme + ".toml") }
}
