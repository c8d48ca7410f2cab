public import Drawing
import FoundationEssentials

/// The themes there are: those of the program and the user's own.
public struct ThemeLibrary: Sendable {
    /// The themes in the order in which they are offered: the program's, then the user's by their names.
    public private(set) var themes: [Theme]
    /// What is wrong with themes of the user that were therefore left out.
    public private(set) var mistakes: [Mistake]

    /// The program's own themes.
    public init() {
        themes = EmbeddedThemes.files.compactMap { try? Theme($0.text, file: $0.name) }
        mistakes = []
    }

    /// The program's themes and those of the files in a folder that end in `.toml`. One that has the name of a theme of
    /// the program takes its place.
    public init(folder: String) {
        self.init()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".toml") { add(fileAt: folder + "/" + name) }
    }

    /// The theme of a name, in any case.
    public func theme(named name: String) -> Theme? {
        themes.first { $0.name.lowercased() == name.lowercased() }
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
            if let place = themes.firstIndex(where: { $0.name == theme.name }) {
                themes[place] = theme
            } else {
                themes.append(theme)
            }
        } catch {
            mistakes += error.all
        }
    }
}
