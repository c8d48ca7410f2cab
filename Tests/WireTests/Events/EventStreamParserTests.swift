import Testing
import Wire

struct EventStreamParserTests {
    /// What a stream should yield; pieces are compared at every cut.
    private static let streams: [(String, [EventStreamParser.Item])] = [
        ("data: a\n\n", [event("a")]),
        ("data:a\r\n\r\n", [event("a")]),
        ("data: a\r\r", [event("a")]),
        ("data: a\n\rdata: b\r\n\n", [event("a"), event("b")]),
        ("data:  a \ndata:\tb\n\n", [event(" a \n\tb")]),
        ("data\n\n", [event("")]),
        ("data\ndata\n\n", [event("\n")]),
        ("\u{FEFF}data: a\n\n", [event("a")]),
        ("\u{FEFF}\u{FEFF}data: a\n\n", [.unrecognised(Array("\u{FEFF}data: a".utf8))]),
        ("event: x\ndata: a\n\ndata: b\n\n", [event("a", type: "x"), event("b")]),
        ("event: x\nevent\ndata: a\n\n", [event("a")]),
        ("event: ping\n\n", []),
        (": hi\ndata: a\n:\n\n", [.comment(" hi"), .comment(""), event("a")]),
        ("Data: a\n data: b\ndata : c\n\n", [stray("Data: a"), stray(" data: b"), stray("data : c")]),
        ("error: {}\n\n", [stray("error: {}")]),
        ("data:\u{301}x\n\n", [event("\u{301}x")]),
        ("data: a\u{2028}b\u{85}c\u{0B}d\n\n", [event("a\u{2028}b\u{85}c\u{0B}d")]),
        ("id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [event("a", id: "1"), event("b", id: "1"), event("c")]),
        ("id: 1\0\ndata: a\n\n", [event("a")]),
        ("data: a\n", []),
        ("data: a", []),
    ]

    private static func event(_ data: String, type: String = "message", id: String = "") -> EventStreamParser.Item {
        .event(ServerSentEvent(type: type, data: Array(data.utf8), lastID: id))
    }

    private static func stray(_ line: String) -> EventStreamParser.Item { .unrecognised(Array(line.utf8)) }

    private static func items(of bytes: [UInt8], cutAt cuts: [Int] = []) -> [EventStreamParser.Item] {
        var parser = EventStreamParser()
        var items: [EventStreamParser.Item] = []
        Cuts.feed(bytes, cutAt: cuts) { items += parser.read($0) }
        return items
    }

    @Test(arguments: streams)
    func `a stream yields the same items whole, in bytes and at every cut`(
        text: String, expected: [EventStreamParser.Item]
    ) {
        let bytes = Array(text.utf8)
        #expect(Self.items(of: bytes) == expected)
        #expect(Self.items(of: bytes, cutAt: Cuts.every(1, of: bytes.count)) == expected)
        for cut in bytes.indices { #expect(Self.items(of: bytes, cutAt: [cut, cut]) == expected, "cut at \(cut)") }
    }

    @Test(arguments: 0..<40)
    func `a line end is found wherever it is`(length: Int) {
        let value = Array(repeating: UInt8(ascii: "x"), count: length)
        for lineEnd in ["\n", "\r", "\r\n"] {
            let bytes = Array("data: ".utf8) + value + Array(lineEnd.utf8) + Array(lineEnd.utf8)
            #expect(Self.items(of: bytes) == [.event(ServerSentEvent(data: value))])
        }
    }

    @Test func `bytes that differ from a line end in one bit are data`() {
        let value = (0...255).map(UInt8.init).filter { $0 != 0x0A && $0 != 0x0D }
        for shift in 0..<8 {
            let bytes = Array("data: ".utf8) + Array(value.dropFirst(shift)) + [0x0A, 0x0A]
            #expect(Self.items(of: bytes) == [.event(ServerSentEvent(data: Array(value.dropFirst(shift))))])
        }
    }

    @Test func `a line that ends in CR is complete at once`() {
        #expect(Self.items(of: Array("data: a\r\r".utf8)) == [Self.event("a")])
    }

    @Test(arguments: [
        ("retry: 250\n", 250), ("retry: +5\n", nil), ("retry: 1.5\n", nil), ("retry:\n", nil), ("retry:  5\n", nil),
        ("retry: 99999999999999999999\n", Int.max), ("retry: 1\nretry: ٣\n", 1),
    ])
    func `only ASCII digits set the time to wait`(text: String, expected: Int?) {
        var parser = EventStreamParser()
        _ = parser.read(Array(text.utf8).span.bytes)
        #expect(parser.reconnectionTime == expected)
    }

    @Test func `an id counts from the end of its block, even without data`() {
        var parser = EventStreamParser()
        _ = parser.read(Array("id: 7\n".utf8).span.bytes)
        #expect(parser.lastID == "")
        _ = parser.read(Array("\n".utf8).span.bytes)
        #expect(parser.lastID == "7")
    }

    @Test(arguments: [("data: [DONE]", "[DONE]"), ("data: a\ndata: b\n", "a\nb"), ("data: a\n\n", nil), ("", nil)])
    func `what no empty line has ended is pending at the close`(text: String, expected: String?) {
        var parser = EventStreamParser()
        _ = parser.read(Array(text.utf8).span.bytes)
        #expect(parser.close().pendingData == expected.map { Array($0.utf8) })
    }

    @Test func `an unfinished line that is no field is told at the close`() {
        var parser = EventStreamParser()
        #expect(parser.read(Array("{\"error\":1}".utf8).span.bytes).isEmpty)
        #expect(parser.close().items == [Self.stray("{\"error\":1}")])
    }
}
