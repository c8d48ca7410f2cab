import Testing
import Wire

struct JSONWriterTests {
    private static let values: [(JSON, String)] = [
        (.null, "null"), (["b": 1, "a": [true, "x"], "B": [:]], #"{"B":{},"a":[true,"x"],"b":1}"#),
        ("\"\\\n\r\t\u{1}\u{1F}é😀/", #""\"\\\n\r\t\u0001\u001fé😀/""#),
        (.number(JSONNumber(-3)), "-3"),
    ]

    @Test(arguments: values)
    func `values are written with sorted names and no space`(json: JSON, expected: String) {
        #expect(json.text == expected)
    }

    @Test(arguments: [(0.7, "0.7"), (1.0, "1"), (1e-7, "1e-07"), (-2.5, "-2.5"), (1e300, "1e+300")])
    func `floating-point numbers are written as JSON has them`(value: Double, expected: String) throws {
        let number = try #require(JSONNumber(value))
        #expect(number.text == expected)
        #expect(try JSON(parsing: JSON.number(number).bytes).double == value)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `what JSON has no number for is no number`(value: Double) {
        #expect(JSONNumber(value) == nil)
    }

    @Test func `what is written reads the same`() throws {
        let json: JSON = ["a": [1, .null, "ü\u{2028}\0"], "b": ["c": false]]
        #expect(try JSON(parsing: json.bytes) == json)
    }

    @Test func `objects are merged member by member, everything else is replaced`() {
        let base: JSON = ["a": ["x": 1, "y": 2], "b": [1], "c": 1]
        let merged = base.merged(with: ["a": ["y": 3, "z": 4], "b": [2], "d": .null])
        #expect(merged == ["a": ["x": 1, "y": 3, "z": 4], "b": [2], "c": 1, "d": .null])
    }
}
