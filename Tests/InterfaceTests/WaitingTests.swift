import Dialogue
import Interface
import Testing

/// The sign that turns while the first token is waited for.
struct WaitingTests {
    @Test func `the sign turns until something comes, and then rests`() {
        var (chat, request) = askingChat()
        let before = chat.screen(120, 36)
        #expect(chat.handle(.timerEnded(.motion)) == [.start(.motion, seconds: 0.2)])
        #expect(chat.screen(120, 36) != before)
        for _ in 0..<9 { _ = chat.handle(.timerEnded(.motion)) }
        #expect(chat.screen(120, 36).contains("waiting for the first token … 2 s"))
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        #expect(chat.handle(.timerEnded(.motion)).isEmpty)
    }

    @Test func `with motion reduced nothing moves`() {
        var chat = Chat(hasMotion: false)
        _ = chat.handle(.started(Start()))
        _ = chat.handle(.fleetChanged(Fleet(models: ["acme/wise"], isSimulated: false)))
        chat.type("Hi")
        let effects = chat.press("enter")
        #expect(effects.asked != nil)
        #expect(!effects.contains(.start(.motion, seconds: 0.2)))
        let before = chat.screen(120, 36)
        #expect(chat.handle(.timerEnded(.motion)).isEmpty)
        #expect(chat.screen(120, 36) == before)
    }
}
