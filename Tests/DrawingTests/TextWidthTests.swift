import Testing

@testable import Drawing

struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("日本語", 6), ("한국", 4), ("e\u{301}", 1), ("❤️", 1), ("1️⃣", 1), ("👍🏽", 2), ("👩‍👩‍👧", 2),
        ("🏴‍☠️", 2), ("🇩🇪", 2), ("\t", 4), ("\u{1B}[31m", 5), ("\u{202E}a", 1), ("\u{200B}", 0), ("\u{AD}", 0), ("⠿█▏", 3),
        ("ｱ", 1), ("Ａ", 2), ("क्षि", 3), ("\u{0}\u{7}\u{7F}\u{9B}", 0), ("\u{301}", 1), ("\u{378}", 1), ("🏽", 2),
    ])
    func `width is what the canvas draws`(text: String, width: Int) {
        #expect(TextWidth.of(text) == width)
        #expect(text.reduce(0) { $0 + TextWidth.of($1) } == width)
        var canvas = Canvas(width: 20, height: 1)
        #expect(canvas.write(text, x: 0, y: 0) == width)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\tb", "a    b"), ("\u{1B}]0;x\u{7}", "␛]0;x"),
        ("\u{202E}evil\u{2066}", "evil"), ("👩‍👩‍👧!", "👩!"), ("👍🏽", "👍"), ("\u{9B}31m", "31m"), ("\u{FEFF}x", "x"),
        ("a\u{2028}b", "a b"), ("ok ✔️", "ok ✔"),
    ])
    func `nothing reaches the screen that could steer it`(text: String, shown: String) {
        #expect(displayable(text) == shown)
        #expect(displayable(shown) == shown)
    }

    @Test func `a glyph keeps two marks`() {
        let glyphs = Array(Glyphs("a\u{300}\u{301}\u{302}"))
        #expect(glyphs.count == 1)
        #expect(glyphs.first?.glyph.scalars.base == 0x61)
        #expect(glyphs.first?.glyph.scalars.second == 0x301)
    }

    @Test(arguments: [
        ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""), ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
    ])
    func `what does not fit ends in an ellipsis`(text: String, width: Int, shown: String) {
        #expect(truncated(text, to: width) == shown)
        #expect(truncated(Line(text, .link), to: width).text == shown)
    }
}
