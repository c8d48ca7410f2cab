import Drawing
import Interface
import Testing

/// How the draft stands in the composer, and the cursor in it.
struct ComposerRowsTests {
    /// The rows of the draft at 40 columns, where 34 are for text.
    private func rows(of chat: inout Chat) -> [String] {
        let rows = chat.screen(40, 14).split(separator: "\n").map(String.init)
        let rule = rows.firstIndex { $0.hasPrefix("├") } ?? 0
        return rows[(rule + 1)...].prefix { $0.hasPrefix("│") }.map {
            String($0.dropFirst(4).dropLast(2)).replacing(#/ +$/#, with: "")
        }
    }

    private func chat(typing text: String) -> Chat {
        var chat = startedChat()
        chat.type(text)
        return chat
    }

    @Test(arguments: [
        ("one two three four five six seven eight", ["one two three four five six seven", "eight"]),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", [String(repeating: "a", count: 34), "aaaaaaaa"]),
        ("see aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", ["see", String(repeating: "a", count: 34), "aaaaaaaa"]),
        (String(repeating: "日", count: 20), [String(repeating: "日", count: 17), "日日日"]),
        ("four exact columns to the very edge of", ["four exact columns to the very", "edge of"]),
    ])
    func `rows break between words, and inside those too long for a row`(text: String, expected: [String]) {
        var chat = chat(typing: text)
        #expect(rows(of: &chat) == expected)
    }

    @Test func `the cursor stands where the next character goes, at every place of a draft`() {
        let text = "one two three four five six seven eight nine  ten eleven twelve thirteen"
        var chat = chat(typing: text)
        chat.press("ctrl+home")
        for character in text {
            let canvas = chat.drawn(width: 40, height: 14)
            guard let cursor = canvas.cursor else { return #expect(Bool(false), "there is no cursor") }
            if character != " " { #expect(canvas[cursor.x, cursor.y].text == String(character)) }
            chat.press("right")
        }
    }

    @Test func `up and down move by the rows that are seen`() {
        var chat = chat(typing: "one two three four five six seven eight nine")
        #expect(rows(of: &chat).count == 2)
        chat.press("up")
        chat.type("X")
        #expect(chat.composer.text == "one two thXree four five six seven eight nine")
        chat.press("down")
        chat.type("Y")
        #expect(chat.composer.text.hasSuffix("eight nineY"))
    }

    @Test func `a draft longer than its room shows that there is more above and below`() {
        var chat = chat(typing: "")
        for number in 1...40 {
            chat.type("line \(number)")
            chat.press("ctrl+j")
        }
        #expect(chat.screen(80, 24).contains("│ ↑ line") && !chat.screen(80, 24).contains("│ ↓"))
        chat.press("ctrl+home")
        #expect(chat.screen(80, 24).contains("│ › line 1 ") && chat.screen(80, 24).contains("│ ↓ line"))
    }

    @Test func `a folded paste is still folded after leafing through what was sent`() {
        var chat = startedChat()
        chat.run("/keys")
        chat.press("esc")
        chat.type("see ")
        let pasted = (1...240).map { "line \($0)" }.joined(separator: "\n")
        _ = chat.handle(.input(.paste(pasted)))
        chat.press("up", "down")
        #expect(chat.screen(120, 36).contains("see [pasted 240 lines]") && chat.composer.text == "see " + pasted)
    }

    @Test(arguments: [(Focus.composer, "› "), (.conversation, "· "), (.routing, "· "), (.preferences, "· ")])
    func `the sign before the draft tells whether keys go there`(focus: Focus, sign: String) {
        var chat = startedChat()
        while chat.focus != focus { chat.press("tab") }
        #expect(chat.screen(120, 36).contains("│ \(sign)Ask anything"))
    }
}
