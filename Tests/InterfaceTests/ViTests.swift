import Drawing
import Interface
import Testing

/// vi's keys in the composer.
struct ViTests {
    @Test(arguments: [
        ("one two", "0 w x", "one wo", 4), ("one two", "b d w", "one ", 3), ("one two", "0 d w", "two", 0),
        ("one two", "0 e x", "on two", 2), ("one two", "0 d e", " two", 0), ("one two", "0 D", "", 0),
        ("one two", "0 $ x", "one tw", 5), ("one two", "h h x", "one wo", 4), ("one two", "0 l l x", "on two", 2),
        ("one\ntwo", "d d", "one", 0), ("one\ntwo", "k d d", "two", 0), ("one", "d d", "", 0),
        ("one\ntwo", "k y y p", "one\none\ntwo", 4), ("one\ntwo", "d d k p", "one\ntwo", 4),
        ("one\ntwo", "y y p", "one\ntwo\ntwo", 8), ("ab", "0 x p", "ba", 1),
        ("one two", "0 y w $ p", "one twoone ", 10),
        ("one two", "0 d w u", "one two", 0), ("one two", "0 x u U", "ne two", 0), ("a.b", "0 d w", ".b", 0),
        ("one\ntwo\nthree", "g d d", "two\nthree", 0), ("one\ntwo", "g G x", "one\ntw", 5),
        ("", "x D d d h l w b e", "", 0),
        ("one two", "0 d d p", "\none two", 1), ("one two", "d b", "one o", 4), ("one two", "0 d $", "", 0),
    ])
    func `normal mode orders`(text: String, keys: String, result: String, cursor: Int) {
        var chat = chat(with: text)
        for key in keys.split(separator: " ") { chat.press(String(key)) }
        #expect(chat.composer.text == result)
        #expect(chat.composer.cursor == cursor)
        #expect(chat.composer.vi == .normal)
    }

    @Test(arguments: [
        ("two", "i", "tw!o"), ("two", "a", "two!"), ("two", "I", "!two"), ("two", "A", "two!"),
        ("one\ntwo", "k o", "one\n!\ntwo"),
        ("one\ntwo", "O", "one\n!\ntwo"), ("one two", "0 c w", "! two"), ("one two", "0 C", "!"),
        ("one\ntwo", "c c", "one\n!"),
    ])
    func `to insert mode`(text: String, keys: String, result: String) {
        var chat = chat(with: text)
        for key in keys.split(separator: " ") { chat.press(String(key)) }
        #expect(chat.composer.vi == .insert)
        chat.type("!")
        #expect(chat.composer.text == result)
    }

    @Test func `a letter that orders nothing types nothing in normal mode`() {
        var chat = chat(with: "one")
        chat.press("z", "Q")
        #expect(chat.composer.text == "one")
    }

    @Test func `what is no key of vi's gives up an order that waits, and types nothing`() {
        var chat = chat(with: "one two")
        chat.press("d", "t")
        #expect(chat.composer.text == "one two" && chat.composer.vi == .normal)
    }

    @Test func `escape gives up an order that waits, and stops an answer only from normal mode`() {
        var (chat, request) = askingViChat()
        chat.type("next")
        #expect(chat.press("esc").isEmpty)
        chat.press("d", "esc")
        #expect(chat.composer.vi == .normal)
        #expect(chat.press("esc") == [.stop(request: request)])
    }

    @Test func `enter sends from normal mode, and the next draft begins in insert mode`() {
        var chat = chat(with: "why?")
        #expect(chat.press("enter").asked?.question == "why?")
        #expect(chat.composer.vi == .insert)
    }

    @Test func `the mode is shown, and without the setting vi's keys are letters`() {
        var chat = chat(with: "")
        #expect(chat.screen(120, 36).contains("NORMAL"))
        chat.press("i")
        #expect(chat.screen(120, 36).contains("INSERT"))
        var plain = startedChat()
        plain.type("dd")
        #expect(plain.composer.text == "dd" && !plain.screen(120, 36).contains("INSERT"))
    }

    private func chat(with text: String) -> Chat {
        var chat = Chat(usesVi: true)
        _ = chat.handle(.started(Start()))
        _ = chat.handle(.fleetChanged(Fleet(models: ["acme/quick"], isSimulated: false)))
        _ = chat.handle(.input(.paste(text)))
        chat.press("esc")
        return chat
    }

    private func askingViChat() -> (Chat, Int) {
        var chat = chat(with: "why?")
        let request = chat.press("enter").asked?.request ?? -1
        return (chat, request)
    }
}
