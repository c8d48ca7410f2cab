import Curses
import Drawing
import Testing

struct InputDecoderTests {
    private func inputs(_ text: String) -> [Input] {
        var decoder = InputDecoder()
        return decoder.decode(text.utf8) + decoder.flush()
    }

    @Test(arguments: [
        ("a", "a"), ("A", "A"), ("ü", "ü"), ("日", "日"), ("🙂", "🙂"), ("\r", "enter"), ("\n", "ctrl+j"), ("\t", "tab"),
        ("\u{7F}", "backspace"), ("\u{8}", "ctrl+h"), ("\u{0}", "ctrl+space"), ("\u{1}", "ctrl+a"),
        ("\u{1F}", "ctrl+_"),
        ("\u{1B}", "esc"), ("\u{1B}x", "alt+x"), ("\u{1B}ü", "alt+ü"), ("\u{1B}\r", "alt+enter"),
        ("\u{1B}\u{7F}", "alt+backspace"),
        ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[1;5C", "ctrl+right"), ("\u{1B}[1;4D", "alt+shift+left"),
        ("\u{1B}[H", "home"), ("\u{1B}[4~", "end"), ("\u{1B}[3~", "delete"), ("\u{1B}[5;5~", "ctrl+pageup"),
        ("\u{1B}[Z", "shift+tab"), ("\u{1B}OP", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[24~", "f12"),
        ("\u{1B}[13;2u", "shift+enter"), ("\u{1B}[27;2;13~", "shift+enter"), ("\u{1B}[27u", "esc"),
        ("\u{1B}[99;5u", "ctrl+c"), ("\u{1B}[97:65;2u", "A"), ("\u{1B}[112;6u", "ctrl+shift+p"), ("\u{1B}[", "alt+["),
        ("\u{1B}O", "alt+O"), ("\u{1B}[1;-9223372036854775808A", "up"),
    ])
    func `bytes are keys`(bytes: String, name: String) {
        #expect(inputs(bytes).map { if case .key(let key) = $0 { key.name } else { "\($0)" } } == [name])
    }

    @Test(arguments: [
        ("\u{1B}[<0;1;1M", MouseEvent(.press, button: .left, x: 0, y: 0)),
        ("\u{1B}[<0;120;36m", MouseEvent(.release, button: .left, x: 119, y: 35)),
        ("\u{1B}[<34;5;6M", MouseEvent(.drag, button: .right, x: 4, y: 5)),
        ("\u{1B}[<64;5;6M", MouseEvent(.scrollUp, x: 4, y: 5)),
        ("\u{1B}[<81;5;6M", MouseEvent(.scrollDown, x: 4, y: 5, modifiers: .ctrl)),
    ])
    func `reports of the mouse are decoded`(bytes: String, event: MouseEvent) {
        #expect(inputs(bytes) == [.mouse(event)])
    }

    @Test(arguments: [
        "\u{1B}[<0;0;1M", "\u{1B}[<0M", "\u{1B}]10;rgb:00/00/00\u{7}", "\u{1B}]4;1;rgb:00/00/00\u{1B}\\",
        "\u{1B}P1$r0m\u{1B}\\",
        "\u{1B}[?62;22c", "\u{1B}[99999999999999999999u", "\u{1B}[57441u", "\u{1B}[u", "\u{1B}[31", "\u{1B}[<66;1;1M",
    ])
    func `what is no input is skipped whole`(bytes: String) {
        #expect(inputs(bytes + "").isEmpty)
    }

    @Test func `a broken sequence costs no key after it`() {
        #expect(inputs("\u{1B}[1\u{1B}[A") == [.key(.up)])
        var decoder = InputDecoder()
        #expect(decoder.decode([0xFF, 0xC3, 0x41, 0xE2, 0x82, 0xAC]) == [.key(Key("A")), .key(Key("€"))])
    }

    @Test func `bytes may be cut anywhere`() {
        let text = "aü日🙂\u{1B}[1;5C\u{1B}[<0;3;4M\u{1B}[200~x\r\ny\u{1B}[201~b\u{1B}[I"
        var decoder = InputDecoder()
        let inputs = text.utf8.flatMap { decoder.decode([$0]) }
        #expect(inputs == self.inputs(text))
        #expect(inputs.suffix(3) == [.paste("x\ny"), .key(Key("b")), .focus(true)])
        #expect(!decoder.isWaiting)
    }

    @Test func `pasted text is never keys`() {
        #expect(
            inputs("\u{1B}[200~q\u{1B}[A\u{3}\rend\u{1B}[201~\u{1B}[O")
                == [.paste("q\u{1B}[A\u{3}\nend"), .focus(false)])
    }

    @Test func `an unfinished paste waits and is not flushed as keys`() {
        var decoder = InputDecoder()
        #expect(decoder.decode("\u{1B}[200~half".utf8).isEmpty)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.decode(" whole\u{1B}[201~".utf8) == [.paste("half whole")])
    }

    @Test func `escape alone is held until nothing follows`() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1B]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.flush() == [.key(.escape)])
        #expect(inputs("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    }
}

/// Answers of the terminal that come late or in pieces, as over a slow link.
struct LateAnswerTests {
    @Test(arguments: [
        "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}[?62;22c",
        "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}_Gi=31;OK\u{1B}\\",
    ])
    func `no part of an answer is ever typed`(answer: String) {
        let bytes = Array(answer.utf8)
        for cut in 3..<bytes.count {
            var decoder = InputDecoder()
            var inputs = decoder.decode(bytes[..<cut]) + decoder.flush()
            inputs += decoder.decode(bytes[cut...]) + decoder.flush() + decoder.decode("x".utf8)
            let keys = inputs.compactMap { input in if case .key(let key) = input { key } else { nil } }
            #expect(keys == [Key("x")], "cut at \(cut)")
        }
    }

    @Test func `an answer that never ends costs no typing after it was given up`() {
        var decoder = InputDecoder()
        #expect((decoder.decode("\u{1B}]11;rgb:".utf8) + decoder.flush()).isEmpty)
        decoder.giveUp()
        #expect(decoder.decode("a".utf8) == [.key(Key("a"))])
    }

    @Test(arguments: [("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", true), ("\u{1B}]11;rgb:1e/1e/2e\u{1B}\\", false)])
    func `the background is an input`(answer: String, isLight: Bool) {
        var decoder = InputDecoder()
        #expect(decoder.decode(answer.utf8) == [.background(isLight: isLight)])
    }
}
