import Testing
import Wire

struct JSONReaderTests {
    private static let values: [(String, JSON)] = [
        ("null", .null), (" true\n", true), ("false", false), ("\"\"", ""), ("[]", []), ("{}", [:]),
        ("[1,[2],{\"a\":[]}]", [1, [2], ["a": []]]),
        ("{\"a\":1,\"b\":{\"c\":\"d\"}}", ["a": 1, "b": ["c": "d"]]),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u00e9\uD83D\uDE00\u0000""#, "é😀\0"),
        ("\u{FEFF}[ 1 , 2 ]", [1, 2]),
    ]

    @Test(arguments: values)
    func `valid values are read`(text: String, expected: JSON) throws {
        #expect(try JSON(parsing: text) == expected)
    }

    @Test(arguments: [
        (#""\ud83d""#, "\u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"), (#""\ud83d\n""#, "\u{FFFD}\n"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), ("\"a\nb\"", "a\nb"),
    ])
    func `half a surrogate pair and raw control characters are forgiven`(text: String, expected: String) throws {
        #expect(try Array((JSON(parsing: text).string ?? "").utf8) == Array(expected.utf8))
    }

    @Test func `malformed UTF-8 becomes U+FFFD`() throws {
        #expect(try JSON(parsing: [0x22, 0x61, 0xC3, 0x28, 0xFF, 0x22]) == "a\u{FFFD}(\u{FFFD}")
    }

    @Test(arguments: ["NaN", "Infinity", "-Infinity"])
    func `numbers that are none count as null`(text: String) throws {
        #expect(try JSON(parsing: "[\(text)]") == [.null])
    }

    @Test(arguments: [
        "", " ", "nul", "[1", "[1,]", "[,]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "\"", "\"\\", "\"\\x\"",
        "\"\\u12\"", "\"\\u12g4\"", "1 2", "-", "1.", ".5", "1e", "+1", "[1]]", "'a'", "{\"a\":1 \"b\":2}", "tru e",
    ])
    func `what is no JSON throws`(text: String) {
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
    }

    @Test func `an error says where`() {
        #expect(throws: JSONError(reason: .unexpectedByte, offset: 3)) { try JSON(parsing: "[1 2]") }
    }

    @Test(arguments: [("0", 0), ("-7", -7), ("1.0", 1), ("1e3", 1000), ("1.5", nil), ("15924764223251450000", nil)])
    func `whole numbers are told from others`(text: String, expected: Int?) throws {
        #expect(try JSON(parsing: text).int == expected)
    }

    @Test func `numbers keep their digits`() throws {
        #expect(try JSON(parsing: "0.10000000000000000001").number?.text == "0.10000000000000000001")
        #expect(try JSON(parsing: "1e400").double == .infinity)
    }

    @Test func `the last of two members with one name counts, and null counts as absent`() throws {
        let json = try JSON(parsing: #"{"a":1,"a":2,"b":null}"#)
        #expect(json["a"] == 2)
        #expect(json["b"] == nil)
        #expect(json["c"] == nil)
    }

    @Test(arguments: ["[", "{\"a\":"])
    func `nesting is bounded`(opening: String) throws {
        let closing = opening == "[" ? "]" : "}"
        let depth = JSON.maximumDepth
        let deep = String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
        #expect(throws: Never.self) { try JSON(parsing: deep) }
        let deeper = String(repeating: opening, count: 100_000)
        #expect(throws: JSONError.self) { try JSON(parsing: deeper) }
    }
}
