import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// Sliders and limits, by keys and by the mouse.
struct PreferencesTests {
    @Test(arguments: [(120, 36), (100, 30), (80, 24)])
    func `folded preferences name every limit that is set`(size: (Int, Int)) {
        var chat = startedChat()
        var start = Start()
        start.limits.minimumQuality = 0.5
        start.limits.maximumCost = Money(usd: 0.01)
        start.limits.allowed = ["acme/*"]
        start.limits.blocked = ["*-mini", "*-nano"]
        _ = chat.handle(.started(start))
        let row = chat.screen(size.0, size.1).split(separator: "\n").first { $0.contains("only ") } ?? ""
        for part in [".50", "$0.01", size.0 < 100 ? "only 1" : "only acme/*", "never 2"] { #expect(row.contains(part)) }
    }

    @Test func `right of no limit a limit begins where most models still pass`() {
        var chat = startedChat()
        chat.press("alt+3", "home", "down", "down", "down", "down", "right")
        #expect(chat.preferences.limits.maximumCost == Money(usd: 0.01))
        chat.press("down", "right")
        #expect(chat.preferences.limits.maximumFirstTokenSeconds == 3)
        chat.press("right", "right", "right", "right")
        #expect(chat.preferences.limits.maximumFirstTokenSeconds == nil)
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16), (40, 10)])
    func `while patterns are written the screen says how`(size: (Int, Int)) {
        var chat = startedChat()
        chat.press("alt+3", "end", "up", "up", "up", "up", "enter")
        let screen = chat.screen(size.0, size.1)
        #expect(screen.contains("names of models, * for any") || size.0 < 50)
        #expect(screen.contains("acme/*, *-mini") || size.0 >= 80 && size.0 < 100)
        #expect(screen.contains("Esc close"))
    }

    @Test func `limits are stepped, take effect at once and go back to how they began`() {
        var chat = focusedChat()
        chat.press("home", "down", "down", "down")
        #expect(chat.preferences.chosen == .minimumQuality)
        #expect(chat.press("right").routed?.limits.minimumQuality == 0.3)
        #expect(chat.press("shift+right").routed?.limits.minimumQuality == 0.6)
        #expect(chat.press("left").routed?.limits.minimumQuality == 0.5)
        #expect(chat.press("r").routed.map { $0.limits.minimumQuality == nil } == true)
        #expect(chat.press("left").isEmpty)
    }

    @Test func `the policy of picks is set like a limit`() {
        var chat = focusedChat()
        chat.press("end")
        #expect(chat.press("right").routed?.policy.stickiness == 0.03)
        chat.press("up")
        #expect(chat.press("left").routed?.policy.explorationRate == 0.02)
    }

    @Test func `the data policy is sent with the next question, kept, and says whom it does not bind`() {
        var chat = focusedChat()
        var fleet = Fleet(models: ["acme/wise"], isSimulated: false)
        fleet.unasked = ["acme"]
        _ = chat.handle(.fleetChanged(fleet))
        chat.press("end", "up", "up")
        #expect(chat.preferences.chosen == .dataPolicy)
        #expect(chat.press("right").routed?.dataPolicy == .noTraining)
        #expect(chat.status.notice?.text.contains("of acme the provider's own terms hold") == true)
        #expect(chat.press("right").routed?.dataPolicy == .zeroRetention)
        #expect(chat.screen(120, 36).contains("zero retention"))
        #expect(chat.handle(.timerEnded(.preferences)).contains(.saveDataPolicy(.zeroRetention)))
        chat.press("esc")
        chat.type("hi")
        #expect(chat.press("enter").asked?.route.dataPolicy == .zeroRetention)
    }

    @Test func `nothing in the panel is less strict than the configuration`() {
        var start = Start()
        start.leastDataPolicy = .noTraining
        var chat = Chat()
        _ = chat.handle(.started(start))
        chat.press("alt+3", "end", "up", "up")
        #expect(chat.preferences.dataPolicy == .noTraining)
        #expect(chat.press("left").isEmpty)
        #expect(chat.screen(120, 36).contains("no training, by config.toml"))
        chat.press("right", "r")
        #expect(chat.preferences.dataPolicy == .noTraining)
        var stricter = Reconfiguration()
        stricter.leastDataPolicy = .providersTerms
        _ = chat.handle(.reconfigured(stricter))
        #expect(chat.press("left").routed?.dataPolicy == .providersTerms)
    }

    @Test func `digits are for sliders only`() {
        var chat = focusedChat()
        chat.press("end")
        #expect(chat.press("5").isEmpty)
    }

    @Test func `a slider follows the mouse while it is dragged`() {
        var chat = startedChat()
        _ = chat.drawn(width: 120, height: 36)
        let row = chat.screen(120, 36).split(separator: "\n").firstIndex { $0.contains("speed ") } ?? 0
        _ = chat.handle(.input(.mouse(MouseEvent(.press, button: .left, x: 90, y: row))))
        #expect(chat.focus == .preferences && chat.preferences.chosen == .speed)
        _ = chat.handle(.input(.mouse(MouseEvent(.drag, button: .left, x: 119, y: 3))))
        #expect(chat.preferences.priorities.speed == 100)
        _ = chat.handle(.input(.mouse(MouseEvent(.release, x: 119, y: 3))))
        #expect(chat.handle(.input(.mouse(MouseEvent(.drag, button: .left, x: 80, y: 3)))).isEmpty)
    }

    @Test func `patterns are written into their row, bind at once and are kept`() {
        var chat = focusedChat()
        chat.press("end", "up", "up", "up", "up")
        #expect(chat.preferences.chosen == .allowed)
        chat.press("enter")
        chat.type("acme/*, openai/*x")
        chat.press("backspace")
        #expect(chat.screen(120, 36).contains("acme/*, openai/*"))
        let effects = chat.press("enter")
        #expect(effects.routed?.limits.allowed == ["acme/*", "openai/*"])
        #expect(effects.contains(.start(.preferences, seconds: 1)))
        var limits = Limits()
        limits.allowed = ["acme/*", "openai/*"]
        #expect(chat.handle(.timerEnded(.preferences)).contains(.saveLimits(limits)))
        #expect(chat.handle(.quitRequested).contains(.saveLimits(limits)))
        chat.press("r")
        #expect(chat.preferences.limits.allowed.isEmpty)
    }

    @Test func `a click on another row gives up what was being written, so that it lands nowhere else`() {
        var chat = focusedChat()
        chat.press("end", "up", "up", "up", "up", "enter")
        chat.type("acme/*")
        chat.click(on: "never models")
        #expect(chat.preferences.chosen == .blocked && chat.preferences.entry == nil)
        chat.press("enter", "enter")
        #expect(chat.preferences.limits == Limits())
    }

    @Test func `escape leaves the patterns as they were`() {
        var chat = focusedChat()
        chat.press("end", "up", "up", "up", "enter")
        chat.type("x")
        #expect(chat.press("esc").isEmpty)
        #expect(chat.preferences.entry == nil && chat.preferences.limits.blocked.isEmpty)
        #expect(chat.focus == .preferences)
    }

    @Test func `a key goes through all presets and round again`() {
        var chat = focusedChat()
        let names = (0..<4).map { _ in
            chat.press("p")
            return chat.preferences.presetName
        }
        #expect(names == ["Best answer", "Fast", "Cheap", "Balanced"])
    }

    private func focusedChat() -> Chat {
        var chat = startedChat()
        chat.press("tab", "tab", "tab")
        return chat
    }
}
