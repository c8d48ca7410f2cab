import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// The palette, completion of commands, the theme picker and why in full.
struct PaletteTests {
    @Test func `the palette does what the chosen line says, in the panel it belongs to`() {
        var chat = startedChat()
        chat.press("f8", "ctrl+p")
        chat.type("as it was at first")
        let effects = chat.press("enter")
        #expect(chat.focus == .preferences && chat.overlay == nil)
        #expect(effects.routed?.priorities == .balanced)
    }

    @Test func `letters find a name by the beginnings of its words`() {
        var chat = startedChat()
        chat.press("ctrl+p")
        chat.type("acwi")
        chat.press("enter")
        #expect(chat.routing.pinned == "acme/wise")
    }

    @Test func `what a key and a command both do stands in the palette once, with the key`() {
        var chat = startedChat()
        chat.press("ctrl+p")
        chat.type("mouse")
        let rows = chat.screen(120, 36).split(separator: "\n").filter { $0.contains("take the mouse") }
        #expect(rows.count == 1 && rows.allSatisfy { $0.contains("/mouse · ") && $0.contains(" F3 ") })
        #expect(chat.press("enter").contains(.useMouse(true)))
    }

    @Test func `nothing that matches is nothing to take`() {
        var chat = startedChat()
        chat.press("ctrl+p")
        chat.type("zzzz")
        #expect(chat.press("enter").isEmpty)
        #expect(chat.screen(120, 36).contains("Nothing matches."))
        chat.press("ctrl+u")
        #expect(!chat.screen(120, 36).contains("Nothing matches."))
    }

    @Test func `a command that needs more goes into the draft`() {
        var chat = startedChat()
        chat.press("ctrl+p")
        chat.type("/ban")
        chat.press("enter")
        #expect(chat.composer.text == "/ban " && chat.focus == .composer)
    }

    @Test(arguments: [
        ("/m", "/model "), ("/mod", "/model "), ("/au", "/auto"), ("/model wis", "/model acme/wise"),
        ("/ban q", "/ban acme/quick"),
    ])
    func `tab completes commands and models`(typed: String, completed: String) {
        var chat = startedChat()
        chat.type(typed)
        chat.press("tab")
        #expect(chat.composer.text == completed)
        #expect(chat.focus == .composer)
    }

    @Test(arguments: ["hello", "/etc/hosts", " /m", "/zzz"])
    func `text that begins no command is not completed`(typed: String) {
        var chat = startedChat()
        chat.type(typed)
        chat.press("tab")
        #expect(chat.composer.text == typed && chat.focus == .conversation)
    }

    @Test func `the arrows choose among completions, and enter takes one`() {
        var chat = startedChat()
        chat.type("/model ")
        chat.press("down", "enter")
        #expect(chat.routing.pinned == "acme/wise")
        #expect(chat.composer.text.isEmpty)
    }

    @Test func `a theme is seen while it is chosen, and goes again on escape`() {
        var chat = startedChat()
        _ = chat.handle(.themeChanged(name: "dark", border: .rounded))
        chat.type("/theme")
        #expect(chat.press("enter").contains(.findThemes))
        _ = chat.handle(.themesFound(["dark", "light", "nord"]))
        #expect(chat.press("down") == [.useTheme("light")])
        _ = chat.handle(.themeChanged(name: "light", border: .rounded))
        #expect(chat.press("down") == [.useTheme("nord")])
        #expect(chat.press("esc") == [.useTheme("dark")])
        #expect(chat.overlay == nil)
    }

    @Test func `a look at themes gives the terminal's background its say back`() {
        var chat = startedChat()
        _ = chat.handle(.themeChanged(name: "dark", border: .rounded, isAutomatic: true))
        chat.type("/theme")
        chat.press("enter")
        _ = chat.handle(.themesFound(["auto", "dark", "light"]))
        #expect(chat.screen(120, 36).contains("› auto"))
        #expect(chat.press("down", "down") == [.useTheme("dark"), .useTheme("light")])
        #expect(chat.press("esc") == [.useTheme("auto")])
    }

    @Test func `a theme that is picked is kept, but where the configuration names one`() {
        var chat = startedChat()
        chat.type("/theme nord")
        #expect(chat.press("enter").contains(.saveTheme("nord")))
        var start = Start()
        start.isThemeConfigured = true
        _ = chat.handle(.started(start))
        chat.type("/theme nord")
        let effects = chat.press("enter")
        #expect(effects.contains(.useTheme("nord")) && !effects.contains(.saveTheme("nord")))
        #expect(chat.status.notice?.text.contains("until you quit") == true)
    }

    @Test func `a theme that was kept is used from the start`() {
        var start = Start()
        start.theme = "nord"
        var chat = Chat()
        #expect(chat.handle(.started(start)).contains(.useTheme("nord")))
    }

    @Test(arguments: [
        ("/theme li", "light"), ("/theme au", "auto"), ("/preset Ch", "Cheap"), ("/model qk", "acme/quick"),
    ])
    func `a command's names are completed`(typed: String, name: String) {
        var chat = startedChat()
        let effects = chat.type(typed)
        #expect(effects.contains(.findThemes) == typed.hasPrefix("/theme"))
        _ = chat.handle(.themesFound(["auto", "dark", "light"]))
        chat.press("tab")
        #expect(chat.composer.text == typed.prefix { $0 != " " } + " " + name)
        #expect(chat.overlay == nil)
    }

    @Test func `without a screen there is no list of themes`() {
        var chat = startedChat()
        chat.type("/theme")
        chat.press("enter")
        _ = chat.handle(.themesFound([]))
        #expect(chat.overlay == nil)
    }

    @Test func `a model is banned and let back by a command`() {
        var chat = startedChat()
        chat.type("/ban acme/quick")
        #expect(chat.press("enter").routed?.limits.banned == ["acme/quick"])
        chat.type("/ban acme/quick")
        #expect(chat.press("enter").routed?.limits.banned == [])
    }

    @Test func `search opens the browser with what is searched for`() {
        var chat = startedChat()
        chat.type("/search red kites")
        #expect(chat.press("enter").contains(.look(.sessions(matching: "red kites"))))
    }

    @Test(arguments: [(120, 36), (60, 16)])
    func `the palette and completions on the screen`(size: (Int, Int)) throws {
        var chat = startedChat()
        chat.type("/")
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "completion-\(size.0)x\(size.1)")
        chat.press("ctrl+p")
        chat.type("an")
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "palette-\(size.0)x\(size.1)")
    }

    @Test(arguments: [(120, 36), (60, 16)])
    func `why in full on the screen`(size: (Int, Int)) throws {
        var chat = startedChat()
        let route = chat.type("x").routed
        let decision = sampleDecision(excluded: .overMaximumCost(expected: 0.07, maximum: 0.05))
        _ = chat.handle(.routed(generation: route?.generation ?? 0, decision, microseconds: 140))
        chat.press("ctrl+r")
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "why-\(size.0)x\(size.1)")
        chat.press("esc")
        #expect(chat.overlay == nil)
    }

    private var sampleDossier: Dossier {
        let price = Price(prompt: Money(usd: 3e-6), completion: Money(usd: 15e-6))
        let model = Model(
            id: "acme/wise", provider: "acme", price: price, contextLength: 200_000, maxCompletionTokens: 64_000)
        let abilities = TaskType.allCases.enumerated().map { place, task in
            Ability(
                2 - Double(place) / 10, spread: 0.4, source: place < 3 ? "livebench" : "prior",
                date: place < 3 ? "2026-10-02" : "")
        }
        let waits = [0.3, 0.4, 0.4, 0.6, 0.6, 0.6, 0.8, 1.2, 3.1, 20]
        return Dossier(
            candidate: "acme/wise", model: model, abilities: abilities, lengthFactor: 1.4, waits: waits, failed: 1,
            asked: 11)
    }

    @Test func `the card of the chosen candidate says why it cannot be picked`() throws {
        var (chat, request) = askingChat()
        let recorded = AnswerEvent.recorded(
            conversation: 7, question: 70, answer: 71, decision: sampleDecision(), decisionID: 5)
        _ = chat.handle(.answer(request: request, recorded))
        let effects = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        let decision = sampleDecision(excluded: .overMaximumCost(expected: 0.07, maximum: 0.05))
        _ = chat.handle(.routed(generation: effects.routed?.generation ?? 0, decision, microseconds: 140))
        chat.press("tab", "tab", "i")
        try expectSnapshot(chat.drawn(width: 80, height: 24), "card-80x24")
        #expect(chat.press("esc", "i").contains(.look(.dossier(of: "acme/wise", through: 71))))
        var dossier = sampleDossier
        dossier.here = AnswersHere([sampleAnswer()])
        _ = chat.handle(.dossier(dossier))
        try expectSnapshot(chat.drawn(width: 120, height: 36), "card-120x36")
        chat.press("esc", "down", "down", "i")
        #expect(chat.screen(80, 24).contains("✗ costs $0.070, more than the $0.050 allowed"))
    }
}
