import Testing

@testable import Settings

@Suite struct LineIndexTests {
    static let index = LineIndex(
        """
        # a = 1
        a = "x # y" # b = 2
        "quoted key" = 'it''s'
        long = \"\"\"
        not = a key
        [nor a table]
        \"\"\"
        list = [ 1, # one
            2,
        ]
        [one]
        b.c = 1
        inline = { d = 1, e = [ { f = 2 } ] }
        [[two]]
        g = 1
        [[two]]
        g = 2
        [two.below]
        h = '''
        g = 3'''
        [ one . deep ]
        i = 4
        """)

    @Test(arguments: [
        (["a"], 2), (["quoted key"], 3), (["long"], 4), (["list"], 8), (["list", "#0"], 8), (["list", "#1"], 9),
        (["one"], 11), (["one", "b", "c"], 12), (["one", "inline", "e", "#0", "f"], 13),
        (["two"], 14), (["two", "#0", "g"], 15), (["two", "#1"], 16), (["two", "#1", "g"], 17),
        (["two", "#1", "below", "h"], 19), (["one", "deep", "i"], 22),
    ])
    func `a key is found where it is written`(path: [String], line: Int) {
        #expect(Self.index.line(of: path) == line)
    }

    @Test(arguments: ["not", "nor a table", "b", "absent"])
    func `what is no key is not found`(key: String) {
        #expect(Self.index.line(of: [key]) == nil)
    }

    @Test func `a key that is not there is where its table is`() {
        #expect(Self.index.line(of: ["two", "#1", "absent"]) == 16)
    }

    @Test(arguments: [
        "[", "[[", "a", "a =", "a = [", "a = {", "a = {b", "\"", "a = \"\"\"", "a = [,,", "= = =", "]", "a = [",
    ])
    func `broken documents end too`(text: String) {
        _ = LineIndex(text)
        for length in 0...text.utf8.count { _ = LineIndex(String(text.prefix(length))) }
    }
}
