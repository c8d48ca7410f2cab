import Drawing

/// The theme the screen is drawn in: the user's choice, or the one that goes with the terminal's background.
struct ThemeInUse {
    /// The theme as its file has it.
    private(set) var theme: Theme
    /// Whether it goes with the terminal's background.
    private(set) var isAutomatic: Bool
    private var isLight: Bool
    private let shelf: ThemeShelf

    /// - Parameter isLight: Whether the terminal's background is light, as far as is known.
    /// - Throws: `Mistake` when there is no theme of that name.
    init(named name: String, from shelf: ThemeShelf, onLightBackground isLight: Bool) throws {
        theme = try shelf.theme(named: name, onLightBackground: isLight)
        isAutomatic = name == ThemeShelf.automatic
        (self.isLight, self.shelf) = (isLight, shelf)
    }

    /// What can be chosen.
    var names: [String] { shelf.names }

    /// Takes the theme of another name.
    ///
    /// - Throws: `Mistake` when it cannot be used; the one in use stays.
    mutating func use(named name: String) throws {
        self = try ThemeInUse(named: name, from: shelf, onLightBackground: isLight)
    }

    /// Takes note of the terminal's background.
    mutating func follow(isLight: Bool) throws {
        self.isLight = isLight
        if isAutomatic { try use(named: ThemeShelf.automatic) }
    }

    /// Takes the theme as its file has it now.
    ///
    /// - Throws: `Mistake`, the first in the user's own themes; the theme in use stays.
    mutating func reload() throws {
        if let mistake = shelf.mistakes.first { throw mistake }
        // A theme whose file is gone stays as it was.
        theme = (try? shelf.theme(named: theme.name)) ?? theme
    }

    /// The theme as a terminal of so many colours shows it.
    func shown(in depth: ColorDepth, hasLines: Bool) -> Theme {
        let theme = isAutomatic && depth == .none ? shelf.colourless : theme
        return hasLines ? theme : theme.with(border: .ascii)
    }
}
