/// The modes ncurses does not know, as the bytes that switch them.
enum Modes {
    /// Bracketed paste, focus reports, keys told apart where the terminal can (kitty's protocol, level 1), and no arrow keys
    /// for the wheel: they would leaf through what was sent before.
    static let enter = "\u{1B}[?2004h\u{1B}[?1004h\u{1B}[>1u\u{1B}[?1007s\u{1B}[?1007l"
    /// Not every terminal can put the wheel back as it was; those that cannot have arrow keys for it by default.
    static let leave = "\u{1B}[?1007h\u{1B}[?1007r\u{1B}[<u\u{1B}[?1004l\u{1B}[?2004l"
    /// Presses, releases, drags and the wheel, in decimal coordinates.
    static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"
    /// Around a frame: the terminal shows it at once. Those that do not know it ignore it.
    static let frameBegins = "\u{1B}[?2026h"
    static let frameEnds = "\u{1B}[?2026l"
    /// Asks for the background; terminals that do not know the question ignore it.
    static let askBackground = "\u{1B}]11;?\u{1B}\\"

    /// Everything a crash must undo, ncurses' own modes included.
    static let restore: StaticString =
        "\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1007h\u{1B}[?1007r\u{1B}[<u\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m\u{1B}[?1049l\u{1B}[?1l\u{1B}>"
}
