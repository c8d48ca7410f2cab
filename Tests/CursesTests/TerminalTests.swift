import Drawing
import Testing

@testable import Curses

struct TerminalTests {
    @Test(arguments: [("", ""), ("M", "TQ=="), ("Ma", "TWE="), ("Man", "TWFu"), ("日", "5pel"), ("hello", "aGVsbG8=")])
    func `the clipboard takes base 64`(text: String, encoded: String) {
        #expect(Clipboard.base64(Array(text.utf8)) == encoded)
    }

    @Test func `inside tmux the clipboard is also written through it`() {
        #expect(Clipboard.sequence(for: "M", through: nil) == "\u{1B}]52;c;TQ==\u{7}")
        #expect(
            Clipboard.sequence(for: "M", through: .tmux)
                == "\u{1B}]52;c;TQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;TQ==\u{7}\u{1B}\\")
    }

    @Test func `GNU screen is given the clipboard in pieces it passes on`() throws {
        let text = String(repeating: "a", count: 999)
        let sequence = try #require(Clipboard.sequence(for: text, through: .screen))
        let pieces = sequence.split(separator: "\u{1B}\\")
        #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 256 })
        #expect(pieces.map { $0.dropFirst(2) }.joined() == Clipboard.sequence(for: text, through: nil))
    }

    @Test(
        arguments: [
            ([:], nil), (["TMUX": ""], nil), (["TMUX": "/tmp/a,1,0", "TERM": "screen-256color"], .tmux),
            (["STY": "1.pts"], .screen), (["STY": "1.pts", "TMUX": "/tmp/a,1,0", "TERM": "tmux-256color"], .tmux),
            (["STY": "1.pts", "TMUX": "/tmp/a,1,0", "TERM": "screen"], .screen),
        ] as [([String: String], Multiplexer?)])
    func `the multiplexer is the one the chat stands in`(environment: [String: String], multiplexer: Multiplexer?) {
        #expect(Multiplexer(environment) == multiplexer)
    }

    @Test func `a text too long for terminals is not copied`() {
        #expect(Clipboard.sequence(for: String(repeating: "a", count: 74_995), through: nil) == nil)
        #expect(Clipboard.sequence(for: String(repeating: "a", count: 74_994), through: nil) != nil)
    }

    @Test(arguments: [
        (0, [:], ColorDepth.none), (-1, [:], .none), (8, [:], .ansi16), (16, [:], .ansi16), (256, [:], .indexed256),
        (1 << 24, [:], .direct), (256, ["NO_COLOR": "1"], .none), (256, ["NO_COLOR": ""], .indexed256),
    ])
    func `colours are what the description says, unless the user wants none`(
        colors: Int, environment: [String: String], depth: ColorDepth
    ) {
        #expect(ColorDepth(terminfoColors: colors, environment: environment) == depth)
    }

    @Test(arguments: [(nil, 50), ("200", 200), ("0", 0), ("-1", 0), ("86400000", 2_000), ("soon", 50)])
    func `how long an escape may be the beginning of a key is the user's to say`(delay: String?, milliseconds: Int32) {
        var environment: [String: String] = [:]
        environment["ESCDELAY"] = delay
        #expect(TerminalOptions(environment: environment).escapeDelay == milliseconds)
    }

    @Test func `errors say what to do`() {
        #expect(TerminalError.unknownTerm("blit").description.contains("'blit'"))
        #expect(TerminalError.noTerm.description.contains("TERM=xterm-256color"))
    }

    @Test(arguments: ["truecolor", "24bit"])
    func `24-bit colours are used where the terminal has them and nobody objects`(claim: String) {
        let plain = ["COLORTERM": claim]
        #expect(DirectColor.isWanted(TerminalOptions(environment: plain)))
        #expect(!DirectColor.isWanted(TerminalOptions(colorDepth: .ansi16, environment: plain)))
        #expect(!DirectColor.isWanted(TerminalOptions(environment: ["COLORTERM": claim, "NO_COLOR": "1"])))
    }

    @Test func `24-bit colours are never guessed, but can be asked for`() {
        #expect(!DirectColor.isWanted(TerminalOptions(environment: [:])))
        #expect(DirectColor.isWanted(TerminalOptions(colorDepth: .direct, environment: [:])))
    }

    @Test func `no terminal is opened without a name`() {
        #expect(throws: TerminalError.self) {
            _ = try Terminal(TerminalOptions(environment: [:]))
        }
    }
}
