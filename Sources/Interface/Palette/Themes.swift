import Drawing

// Choosing a theme: it is shown while it is chosen, before it is picked.
extension Chat {
    /// What is chosen where the theme is to go with the terminal's background.
    private static let automaticTheme = "auto"

    mutating func show(theme name: String, border: BorderStyle, isAutomatic: Bool) -> [Effect] {
        status.theme = isAutomatic ? Self.automaticTheme : name
        status.border = border
        return [.redraw]
    }

    /// Opens the list of themes, which is filled once they are known.
    mutating func openThemes() -> [Effect] {
        pickList = PickList(title: "Theme", items: [], themeBefore: status.theme)
        return [.findThemes]
    }

    /// Takes in what can be chosen; where that is nothing, there is no list of it.
    mutating func note(themes: [String]) -> [Effect] {
        status.themes = themes
        guard let before = pickList?.themeBefore else { return [] }
        guard !themes.isEmpty else {
            pickList = nil
            return []
        }
        var list = PickList(title: "Theme", items: themes.map(themeItem), themeBefore: before)
        list.choose(themes.firstIndex(of: before) ?? 0)
        pickList = list
        return []
    }

    private func themeItem(_ name: String) -> PickList.Item {
        let detail = name == Self.automaticTheme ? "by background" : ""
        return PickList.Item(title: name, detail: detail, choice: .theme(name))
    }

    /// Asks what can be chosen, once a name begins to be written.
    func lookForThemes() -> [Effect] {
        composer.text.hasPrefix("/theme ") && status.themes.isEmpty ? [.findThemes] : []
    }

    func previewTheme() -> [Effect] {
        guard case .theme(let name) = pickList?.chosen?.choice, name != status.theme else { return [] }
        return [.useTheme(name)]
    }

    /// Uses a theme from now on, also at the next start unless the configuration names one.
    mutating func use(theme name: String) -> [Effect] {
        guard status.isThemeConfigured else { return [.useTheme(name), .saveTheme(name)] }
        let text = "\(name) is used until you quit: `theme` in config.toml says what every start uses."
        return [.useTheme(name)] + tell(Notice(.information, text))
    }
}
