import Drawing
import Routing
import Testing

@testable import Interface

@Suite struct ReconfigurationTests {
    private let sliders = Priorities(speed: 0, accuracy: 100, cost: 0)

    @Test func `what was edited holds at once, and what was not stays as the user set it`() {
        var chat = Chat()
        var changes = Reconfiguration()
        changes.priorities = sliders
        _ = chat.handle(.reconfigured(changes))
        #expect(chat.preferences.priorities == sliders)
        var others = Reconfiguration()
        others.limits = Limits()
        others.limits?.minimumQuality = 0.7
        let effects = chat.handle(.reconfigured(others))
        #expect(chat.preferences.priorities == sliders && chat.preferences.limits.minimumQuality == 0.7)
        #expect(effects.count == 1, "the draft is ranked anew, and nothing else happens")
    }

    @Test func `another theme is used, and other keys count`() {
        var chat = Chat()
        var changes = Reconfiguration()
        changes.theme = "light"
        changes.keys = KeyMap.standard.overridden(by: ["quit": ["f12"]]).0
        let looks = chat.handle(.reconfigured(changes))
        #expect(looks.contains { if case .useTheme("light") = $0 { true } else { false } })
        let effects = chat.handle(.input(.key(Key(.function(12)))))
        #expect(effects.contains { if case .quit = $0 { true } else { false } })
    }

    @Test func `the mouse, vi's keys and motion are taken up at once`() {
        var chat = Chat()
        var changes = Reconfiguration()
        (changes.hasMouse, changes.usesVi, changes.hasMotion) = (true, true, false)
        let effects = chat.handle(.reconfigured(changes))
        #expect(effects.contains { if case .useMouse(true) = $0 { true } else { false } })
        #expect(chat.status.hasMouse && chat.composer.vi == .insert && !chat.hasMotion)
        changes.usesVi = false
        _ = chat.handle(.reconfigured(changes))
        #expect(chat.composer.vi == nil)
    }
}
