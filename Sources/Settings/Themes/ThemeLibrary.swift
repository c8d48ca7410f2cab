public import Drawing
import FoundationEssentials

/// The themes there are: those of the program and the user's own.
public struct ThemeLibrary: Sendable {
    /// What is wrong with themes of the user that were therefore left out.
    public private(set) var mistakes: [Mistake] = []
    /// The user's own, by the names of their files.
    private var own: [Theme] = []

    /// What a configuration names to have the theme follow the terminal's background.
    public static let automatic = "auto"

    /// The program's own themes.
    public init() {}

    /// The program's themes and those of the files in a folder that end in `.toml`. One that has the name of a theme of
    /// the program takes its place.
    public init(folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".toml") { add(fileAt: folder + "/" + name) }
    }

    /// The themes in the order in which they are offered: the program's, then the user's by their names. All are read for it.
    public var themes: [Theme] {
        let names = EmbeddedThemes.names
        return names.compactMap(theme(named:)) + own.filter { !names.contains($0.name) }
    }

    /// The theme of a name, in any case. Of the program's, only that one is read.
    public func theme(named name: String) -> Theme? {
        let name = name.lowercased()
        return own.first { $0.name.lowercased() == name } ?? EmbeddedThemes.theme(named: name)
    }

    /// The theme for a configuration's name, or else the program's for a light or dark background.
    ///
    /// - Throws: `Mistake` when there is no theme of that name, with the nearest that there is.
    public func theme(named name: String?, onLightBackground isLight: Bool, file: String) throws(Mistake) -> Theme {
        guard let name else { return theme(named: isLight ? "light" : "dark") ?? .plain }
        if let theme = theme(named: name) { return theme }
        let suggestion = Section.suggestion(for: name, among: themes.map(\.name))
        throw Mistake(file: file, key: "theme", message: "names no theme: \"\(name)\"", suggestion: suggestion)
    }

    private mutating func add(fileAt path: String) {
        guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
        else {
            mistakes.append(Mistake(file: path, message: "cannot be read as UTF-8 text"))
            return
        }
        do {
            let theme = try Theme(text, file: path)
            if let place = own.firstIndex(where: { $0.name == theme.name }) {
                own[place] = theme
            } else {
                own.append(theme)
            }
        } catch {
            mistakes += error.all
        }
    }
}
