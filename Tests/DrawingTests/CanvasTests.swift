import Testing

@testable import Drawing

struct CanvasTests {
    @Test func `a cell takes sixteen bytes`() {
        #expect(MemoryLayout<Cell>.stride == 16)
    }

    @Test func `text is clipped on all sides and says where it ended`() {
        var canvas = Canvas(width: 4, height: 1)
        #expect(canvas.write("abcdef", x: -2, y: 0) == 4)
        #expect(canvas.text == "cdef")
        #expect(canvas.write("xy", x: 0, y: 0, maxX: 1) == 1)
        canvas.write("zz", x: 0, y: 1)
        canvas.write("zz", x: 0, y: -1)
        #expect(canvas.text == "xdef")
    }

    @Test func `a wide character is never cut in half`() {
        var canvas = Canvas(width: 3, height: 1)
        canvas.write("a日本", x: 0, y: 0)
        #expect(canvas.text == "a日")
        canvas.write("日", x: -1, y: 0)
        #expect(canvas.text == " 日")
        canvas.write("x", x: 2, y: 0)
        #expect(canvas.text == "  x")
        canvas.write("日", x: 0, y: 0)
        canvas.write("日", x: 1, y: 0)
        #expect(canvas.text == " 日")
        #expect(canvas[2, 0].width == 0)
    }

    @Test func `writing one wide character over another leaves no half behind`() {
        var canvas = Canvas(width: 4, height: 1)
        canvas.write("日本", x: 0, y: 0)
        canvas.write("語", x: 1, y: 0)
        #expect(canvas.text == " 語")
        #expect((0..<4).map { canvas[$0, 0].width } == [1, 2, 0, 1])
    }

    @Test func `what reaches over the edges is cut`() {
        var canvas = Canvas(width: 3, height: 2)
        canvas.write("abcde", x: -1, y: 0)
        canvas.fill(Rect(x: -3, y: 1, width: 20, height: 9), role: .bad, character: "#")
        #expect(canvas.text == "bcd\n###")
    }

    @Test func `a frame carries words in its edges`() {
        var canvas = Canvas(width: 24, height: 3)
        canvas.drawBox(
            canvas.bounds, top: EdgeLabels([Line("Chat", .title)], trailing: ["12 ms"]),
            bottom: EdgeLabels(["auto"], trailing: ["$0.18"]))
        #expect(
            canvas.text == """
                ╭─╮Chat╭───────╮12 ms╭─╮
                │                      │
                ╰─╯auto╰───────╯$0.18╰─╯
                """)
    }

    @Test func `a narrow frame cuts its title, then drops the rest`() {
        var canvas = Canvas(width: 12, height: 2)
        canvas.drawBox(
            canvas.bounds, style: .ascii, top: EdgeLabels(["Conversation", "more"], trailing: ["far too long"]))
        #expect(canvas.text == "+-+Conve…+-+\n+----------+")
    }

    @Test func `a divider joins the sides`() {
        var canvas = Canvas(width: 9, height: 1)
        canvas.drawDivider(canvas.bounds, y: 0, labels: ["why"])
        #expect(canvas.text == "├─╮why╭─┤")
    }

    @Test func `meanings read as letters with a list`() {
        var canvas = Canvas(width: 6, height: 2)
        canvas.write([Span("a"), Span("b", .link), Span("cc", .bad)], x: 0, y: 0)
        canvas.fill(Rect(x: 0, y: 1, width: 2, height: 1), role: .link)
        #expect(canvas.roles == ".abb\naa\na link\nb bad")
    }

    @Test func `one canvas can be laid over another`() {
        var small = Canvas(width: 2, height: 1)
        small.write("日", x: 0, y: 0, role: .link)
        var canvas = Canvas(width: 4, height: 1)
        canvas.draw(small, x: 1, y: 0)
        #expect(canvas.text == " 日")
        #expect(canvas[1, 0].role == .link)
    }

    @Test func `a canvas without cells takes anything`() {
        var canvas = Canvas(width: 0, height: 0)
        canvas.write("日a", x: 0, y: 0)
        canvas.drawBox(Rect(width: 5, height: 5))
        #expect(canvas.text.isEmpty)
    }
}
