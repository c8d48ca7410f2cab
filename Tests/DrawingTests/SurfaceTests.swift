import Drawing
import Testing

struct SurfaceTests {
    private let theme = Theme(
        name: "t",
        styles: [
            .text: Style(foreground: .ansi(7), background: .ansi(0)),
            .key: Style(foreground: .ansi(4)),
            .codeInline: Style(background: .ansi(2)),
            .overlay: Style(background: .ansi(5)),
            .selection: Style(reverse: true),
            .meter: Style(foreground: .rgb(0, 0, 0), gradient: [.rgb(200, 100, 0)]),
        ])

    @Test func `the surface shows where a role sets no background of its own`() {
        #expect(theme.style(of: .key, on: .overlay).background == .ansi(5))
        #expect(theme.style(of: .key, on: .overlay).foreground == .ansi(4))
        #expect(theme.style(of: .codeInline, on: .overlay).background == .ansi(2))
        #expect(theme.style(of: .key, on: .text).background == .ansi(0))
        #expect(theme.style(of: .key, on: .selection).reverse)
    }

    @Test func `what is drawn lies on the surface of the moment`() {
        var canvas = Canvas(width: 3, height: 1)
        canvas.on(.overlay) { $0.write("a日", x: 0, y: 0) }
        #expect((0..<3).allSatisfy { canvas[$0, 0].surface == .overlay })
        canvas.write("b", x: 0, y: 0)
        #expect(canvas[0, 0].surface == .text)
        canvas.setSurface(canvas.bounds, .selection)
        #expect(canvas[0, 0].surface == .selection && canvas.text == "b日")
    }

    @Test func `gradients blend where colours suffice, else step`() {
        let style = theme.style(of: .meter)
        #expect(style.shaded(at: 0.5, depth: .direct).foreground == .rgb(100, 50, 0))
        #expect(style.shaded(at: 0.4, depth: .ansi16).foreground == .rgb(0, 0, 0))
        #expect(style.shaded(at: 0.6, depth: .ansi16).foreground == .rgb(200, 100, 0))
        #expect(theme.style(of: .key).shaded(at: 0.5, depth: .direct) == theme.style(of: .key))
    }
}
