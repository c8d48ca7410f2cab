import Curses
import Testing

struct BackgroundTests {
    @Test(arguments: [
        ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c", Background.light),
        ("\u{1B}]11;rgb:1e/1e/2e\u{7}\u{1B}[?62c", .dark),
        ("\u{1B}]11;rgb:f/f/d\u{7}", .light), ("\u{1B}]11;rgba:0000/0000/0000/ffff\u{7}", .dark), ("\u{1B}[?62c", nil),
        ("\u{1B}]11;rgb:zz/00/00\u{7}", nil), ("", nil),
    ])
    func `the terminal's answer tells light from dark`(answer: String, background: Background?) {
        #expect(Background(answer: Array(answer.utf8)) == background)
    }

    @Test(arguments: [
        ("0;15", Background.light), ("15;0", .dark), ("15;default;0", .dark), ("0;7", .light), ("15;default", nil),
        ("", nil),
    ])
    func `the environment is asked first`(value: String, background: Background?) {
        #expect(Background(environment: ["COLORFGBG": value]) == background)
    }
}
