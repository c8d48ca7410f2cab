import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// Reading texts that are longer than the screen.
struct OverlayScrollTests {
    @Test(arguments: [(80, 24), (60, 16)])
    func `a card longer than the screen is read to its end, and one step back moves it`(size: (Int, Int)) {
        var chat = chatWithCard()
        #expect(!chat.screen(size.0, size.1).contains("On this machine"))
        chat.press("end")
        let end = chat.screen(size.0, size.1)
        #expect(end.contains("On this machine") && end.contains("It was not asked here yet."))
        chat.press("up")
        #expect(chat.screen(size.0, size.1) != end)
        chat.press("home")
        #expect(chat.screen(size.0, size.1).contains("Number 1 of"))
    }

    @Test func `pages and steps go no further than the text`() {
        var chat = startedChat()
        chat.press("f1")
        _ = chat.drawn(width: 80, height: 24)
        chat.press("pagedown")
        #expect(chat.overlayScroll.top == 18)
        for _ in 0..<40 { chat.press("pagedown") }
        let end = chat.overlayScroll.top
        _ = chat.drawn(width: 80, height: 24)
        #expect(chat.overlayScroll.top == end && end < 200)
        chat.press("pageup")
        #expect(chat.overlayScroll.top == end - 18)
        chat.press("esc", "f1")
        #expect(chat.overlayScroll.top == 0)
    }

    @Test func `a screen that grows shows the end, not what is beyond it`() {
        var chat = startedChat()
        chat.press("f1")
        _ = chat.drawn(width: 80, height: 24)
        chat.press("end")
        let top = chat.overlayScroll.top
        _ = chat.drawn(width: 80, height: 44)
        #expect(chat.overlayScroll.top == top - 20)
    }

    @Test func `the longest task moves no column of the card`() throws {
        var chat = chatWithCard(task: .classification)
        let rows = chat.screen(120, 36).split(separator: "\n").map(String.init)
        let places = try ["classification", "code"].map { task in
            let row = try #require(rows.first { $0.contains(task + " ") && $0.contains("±") })
            return row.prefix { $0 != "±" }.count
        }
        #expect(places[0] == places[1])
    }

    @Test func `the card tells when the list of models is from`() {
        var chat = chatWithCard()
        _ = chat.handle(.time(20_000))
        #expect(chat.screen(120, 36).contains("list           from acme, 3 h ago"))
    }

    @Test func `notices are told with their times, in local time`() {
        var start = Start()
        start.secondsFromUTC = 3_600
        var chat = Chat()
        _ = chat.handle(.started(start))
        _ = chat.handle(.time(12 * 3_600 + 240))
        _ = chat.handle(.noticed(Notice(.error, "No key.")))
        chat.press("f2")
        #expect(chat.screen(80, 24).contains("13:04 ✗ No key."))
    }

    private func chatWithCard(task: TaskType = .code) -> Chat {
        var chat = startedChat()
        let fleet = Fleet(models: ["acme/wise"], isSimulated: false, listed: ["acme": 20_000 - 3 * 3_600])
        let route = chat.handle(.fleetChanged(fleet)).routed
        _ = chat.handle(.routed(generation: route?.generation ?? 0, sampleDecision(task: task), microseconds: 1))
        chat.press("alt+2", "i")
        let abilities = TaskType.allCases.map { task in
            Ability(task == .code ? 2 : 0.5, spread: 0.4, source: "arena", date: "2026-11")
        }
        _ = chat.handle(
            .dossier(
                Dossier(
                    candidate: "acme/wise", model: Model(id: "acme/wise", provider: "acme"), abilities: abilities,
                    waits: [], failed: 0, asked: 0)))
        return chat
    }
}
