import Drawing
import Testing

struct ThemeTests {
    @Test(arguments: Role.allCases) func `every chain of fall-backs ends at text`(role: Role) {
        var role = role
        for _ in Role.allCases {
            guard let next = role.fallback else { break }
            role = next
        }
        #expect(role == .text)
    }

    @Test func `colours left out come from the fall-back, weight does not`() {
        let theme = Theme(
            name: "t",
            styles: [
                .text: Style(foreground: .ansi(7), background: .ansi(0)),
                .code: Style(foreground: .ansi(2), bold: true),
                .codeKeyword: Style(italic: true),
            ])
        #expect(
            theme.style(of: .codeKeyword) == Style(foreground: .ansi(2), background: .ansi(0), italic: true))
        #expect(theme.style(of: .codeString) == Style(foreground: .ansi(2), background: .ansi(0), bold: true))
        #expect(theme.style(of: .bad) == Style(foreground: .ansi(7), background: .ansi(0)))
    }

    @Test func `the plain theme has no colours`() {
        for role in Role.allCases {
            #expect(Theme.plain.style(of: role).foreground == .default)
            #expect(Theme.plain.style(of: role).background == .default)
        }
    }

    @Test(arguments: [
        (Color.rgb(255, 0, 0), ColorDepth.indexed256, Color.indexed(196)),
        (.rgb(95, 135, 175), .indexed256, .indexed(67)), (.rgb(128, 128, 128), .indexed256, .indexed(244)),
        (.rgb(0, 0, 0), .indexed256, .indexed(16)), (.rgb(255, 10, 10), .ansi16, .ansi(9)),
        (.rgb(1, 2, 3), .direct, .rgb(1, 2, 3)), (.rgb(1, 2, 3), .none, .default), (.indexed(4), .indexed256, .ansi(4)),
        (.indexed(196), .ansi16, .ansi(9)), (.indexed(196), .indexed256, .indexed(196)), (.ansi(3), .ansi16, .ansi(3)),
        (.default, .ansi16, .default), (.rgb(140, 197, 112), .ansi16, .ansi(10)),
        (.rgb(187, 154, 247), .ansi16, .ansi(13)), (.rgb(36, 86, 196), .ansi16, .ansi(4)),
        (.rgb(139, 147, 163), .ansi16, .ansi(7)), (.rgb(18, 21, 28), .ansi16, .ansi(0)),
    ])
    func `colours go to the nearest there is`(color: Color, depth: ColorDepth, nearest: Color) {
        #expect(color.reduced(to: depth) == nearest)
    }
}
