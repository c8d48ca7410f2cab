import Drawing
import Testing

struct KeyTests {
    @Test(arguments: [
        ("ctrl+p", Key.ctrl("p")), ("alt+enter", Key(.enter, .alt)), ("shift+tab", .backTab), ("?", Key("?")),
        ("space", .space), ("f12", Key(.function(12))), ("+", Key("+")), ("ctrl++", .ctrl("+")), ("esc", .escape),
        ("ctrl+alt+shift+left", Key(.left, [.ctrl, .alt, .shift])), ("G", Key("G")), ("ü", Key("ü")), ("f", Key("f")),
    ])
    func `names read both ways`(name: String, key: Key) {
        #expect(Key(name: name) == key)
        #expect(key.name == name)
    }

    @Test(arguments: [("Ctrl+P", "ctrl+p"), ("shift+ctrl+up", "ctrl+shift+up"), ("Escape", "esc"), ("Return", "enter")])
    func `names are forgiving`(name: String, canonical: String) {
        #expect(Key(name: name)?.name == canonical)
    }

    @Test(arguments: ["", "ctrl+", "hyper+x", "f0", "f99", "entr", "a+b"])
    func `what names no key is refused`(name: String) {
        #expect(Key(name: name) == nil)
    }
}
