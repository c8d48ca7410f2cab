import Drawing
import FoundationEssentials
import Testing

@testable import Settings

private func mistakes(in text: String) -> [String] {
    let found = #expect(throws: Mistakes.self) { try Theme(text, file: "sea.toml") }
    return found?.all.map(\.description) ?? []
}

@Suite struct ThemeTests {
    @Test(arguments: EmbeddedThemes.files.map(\.name))
    func `every theme of the program is right`(name: String) throws {
        let file = try #require(EmbeddedThemes.files.first { $0.name == name })
        let theme = try Theme(file.text, file: file.name)
        #expect(file.name == "themes/\(theme.name).toml")
    }

    @Test func `all themes are offered, the default first`() {
        #expect(
            ThemeLibrary().themes.map(\.name) == [
                "dark", "light", "high-contrast", "nord", "gruvbox", "catppuccin", "solarized", "terminal",
                "monochrome",
            ])
    }

    @Test func `no file of the themes folder was forgotten`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../themes").standardized.path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".toml") }
        #expect(Set(names.map { "themes/" + $0 }) == Set(EmbeddedThemes.files.map(\.name)))
    }

    @Test func `everything a theme can say is read`() throws {
        let text = """
            name = "sea"
            light = true
            border = "heavy"
            [palette]
            foam = "#0AfF01"
            [styles]
            "text" = { fg = "foam", bg = "default" }
            "text.muted" = { fg = "ansi:15", bg = "256:255", bold = true, italic = true }
            winner = { fg = "#000000", via = "foam", to = "ansi:3", underline = true, dim = true, reverse = true }
            """
        let theme = try Theme(text, file: "sea.toml")
        #expect(
            theme
                == Theme(
                    name: "sea",
                    isLight: true,
                    border: .heavy,
                    styles: [
                        .text: Style(foreground: .rgb(10, 255, 1), background: .default),
                        .textMuted: Style(foreground: .ansi(15), background: .indexed(255), bold: true, italic: true),
                        .winner: Style(
                            foreground: .rgb(0, 0, 0), gradient: [.rgb(10, 255, 1), .ansi(3)], underline: true,
                            dim: true, reverse: true),
                    ]
                ))
    }

    @Test(arguments: [
        ("[styles]\n\nprompts = {}", "sea.toml, line 5: styles.prompts is not a role; did you mean prompt?"),
        (
            "[styles]\nwinner = { fg = \"grene\" }",
            "sea.toml, line 4: styles.winner.fg has no color \"grene\" in the palette; did you mean green?"
        ),
        (
            "[styles]\nwinner = { blink = true }",
            "sea.toml, line 4: styles.winner.blink is not a part of a style; there are bg, bold, dim, fg, italic, reverse, to, underline, via"
        ),
        (
            "[styles]\nwinner = { fg = \"#12345\" }",
            "sea.toml, line 4: styles.winner.fg is no color: \"#12345\"; write #rrggbb, ansi:0 to ansi:15, 256:0 to 256:255, or default"
        ),
        (
            "[styles]\nwinner = { bold = 1 }",
            "sea.toml, line 4: styles.winner.bold must be true or false, not a whole number"
        ),
        ("border = \"round\"", "sea.toml, line 3: border cannot be \"round\"; there are rounded, plain, heavy, ascii"),
        ("colour = 1", "sea.toml, line 3: colour is not a setting; there are border, light, name, palette, styles"),
    ])
    func `a mistake names file, line, key and what to write`(text: String, words: String) {
        #expect(mistakes(in: "name = \"sea\"\npalette.green = \"ansi:2\"\n" + text) == [words])
    }

    @Test func `all mistakes of a theme are named`() {
        let found = mistakes(in: "light = 1\n[palette]\na = \"red\"\n[styles]\nwiner = {}\n")
        #expect(found.count == 4)
        #expect(found.first == "sea.toml: name is missing; write name = \"…\" in the first lines")
    }

    @Test(arguments: [
        "", "red", "#", "#12345", "#1234567", "#+12345", "#gggggg", "ansi:16", "ansi:", "ansi:-1", "256:256", "Default",
    ])
    func `what is no color is none`(text: String) {
        #expect(Color(written: text) == nil)
    }
}

@Suite struct ThemeLibraryTests {
    @Test func `themes of the user are added, and a broken one is named and left out`() throws {
        let folder = try TemporaryFolder()
        try folder.write("name = \"sea\"", to: "a.toml")
        try folder.write("name = \"nord\"\nlight = true", to: "b.toml")
        try folder.write("name = \n", to: "c.toml")
        try folder.write("not a theme", to: "notes.txt")

        let library = ThemeLibrary(folder: folder.path)

        #expect(library.themes.count == 10)
        #expect(library.themes.last?.name == "sea")
        #expect(library.theme(named: "NORD")?.isLight == true)
        #expect(library.mistakes.map(\.file) == [folder.path + "/c.toml"])
        #expect(library.mistakes.map(\.line) == [1])
    }

    @Test func `the theme is the one configured, or fits the background`() throws {
        let library = ThemeLibrary(folder: "/nowhere")
        #expect(try library.theme(named: nil, onLightBackground: false, file: "c").name == "dark")
        #expect(try library.theme(named: nil, onLightBackground: true, file: "c").name == "light")
        #expect(try library.theme(named: "nord", onLightBackground: true, file: "c").name == "nord")
        let mistake = #expect(throws: Mistake.self) {
            try library.theme(named: "norde", onLightBackground: true, file: "c")
        }
        #expect(mistake?.description == "c: theme names no theme: \"norde\"; did you mean nord?")
    }
}
