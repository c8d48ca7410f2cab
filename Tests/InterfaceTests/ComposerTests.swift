import Interface
import Testing

struct ComposerTests {
    private func composer(_ text: String) -> Composer {
        var composer = Composer()
        composer.type(Array(text))
        return composer
    }

    @Test(arguments: [
        (Edit.deleteBackward, "one tw"), (.deleteWordBackward, "one "), (.killToLineStart, ""), (.newline, "one two\n"),
    ])
    func `an edit at the end`(edit: Edit, expected: String) {
        var composer = composer("one two")
        composer.perform(edit)
        #expect(composer.text == expected)
    }

    @Test func `what was killed can be yanked`() {
        var composer = composer("one two")
        composer.perform(.deleteWordBackward)
        composer.perform(.lineStart)
        composer.perform(.yank)
        #expect(composer.text == "twoone ")
    }

    @Test(arguments: [false, true])
    func `a folded paste that was killed comes back whole, whatever else was pasted since`(pastesAnother: Bool) {
        let page = (1...240).map { "line \($0)" }.joined(separator: "\n")
        var composer = Composer()
        composer.paste(page)
        composer.perform(.killToLineStart)
        composer.type(Array("sent meanwhile"))
        _ = composer.take()
        if pastesAnother { composer.paste(String(repeating: "other\n", count: 40)) }
        let before = composer.text
        composer.perform(.yank)
        #expect(composer.text == before + page)
    }

    @Test func `a run of typing is undone in one step, and redone`() {
        var composer = Composer()
        for character in "hello" { composer.type([character]) }
        composer.perform(.undo)
        #expect(composer.text.isEmpty)
        composer.perform(.redo)
        #expect(composer.text == "hello")
    }

    @Test func `a large paste is folded in the draft and sent in full`() {
        var composer = Composer()
        let pasted = (1...240).map { "line \($0)" }.joined(separator: "\n")
        composer.paste(pasted)
        #expect(composer.characters.count == 1)
        #expect(composer.characters.first.flatMap(composer.folds.label) == "[pasted 240 lines]")
        #expect(composer.text == pasted)
        composer.perform(.deleteBackward)
        #expect(composer.text.isEmpty)
    }

    @Test func `a small paste stands as it is, its line ends as line feeds`() {
        var composer = Composer()
        composer.paste("a\r\nb\rc")
        #expect(composer.text == "a\nb\nc")
    }

    @Test func `a grapheme of many scalars is deleted as one`() {
        var composer = composer("x👩‍👩‍👧")
        composer.perform(.deleteBackward)
        #expect(composer.text == "x")
    }

    @Test func `leafing back through what was sent keeps the draft for the way forward`() {
        var composer = Composer()
        composer.remember(["first", "second"])
        composer.type(Array("draft"))
        var shown: [String] = []
        while composer.showOlder() { shown.append(composer.text) }
        while composer.showNewer() { shown.append(composer.text) }
        #expect(shown == ["second", "first", "second", "draft"])
    }

    @Test func `every edit on every place of a draft keeps the cursor inside it`() {
        let edits: [Edit] = [
            .newline, .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward, .killToLineEnd,
            .killToLineStart, .yank, .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .draftStart, .draftEnd,
            .undo, .redo, .transpose,
        ]
        for first in edits {
            for second in edits {
                for moves in 0...8 {
                    var composer = composer("ab c\nd é")
                    for _ in 0..<moves { composer.perform(.left) }
                    composer.perform(first)
                    composer.perform(second)
                    #expect((0...composer.characters.count).contains(composer.cursor))
                }
            }
        }
    }
}
