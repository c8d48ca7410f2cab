import Routing
import Testing

@testable import Storage

/// A value of every kind that can be packed.
private struct Everything: Codable, Equatable {
    enum Kind: Codable, Equatable {
        case plain, with(Int, name: String)
    }

    var double = -0.0
    var tiny = Double.leastNonzeroMagnitude
    var float: Float = 0.1
    var integer = Int64.min
    var natural = UInt64.max
    var small: UInt8 = 200
    var flag = true
    var text = "has spaces, é and 日"
    var name = "code.name"
    var missing: Int?
    var list: [Double?] = [0.1, nil, .infinity]
    var kinds: [Kind] = [.plain, .with(-3, name: "x")]
    var map: [String: [Int]] = ["a": [1, 2], "b": []]
    var keyed: [Int: Bool] = [7: true]
    var set: Set<String> = ["one"]
}

private struct Codec {
    private(set) var words: [String] = []

    mutating func pack(_ value: some Encodable) throws -> [UInt8] {
        var words = words
        var writer = PackedWriter { word in
            if let number = words.firstIndex(of: word) { return number }
            words.append(word)
            return words.count - 1
        }
        try writer.write(try PackingEncoder.tree(of: value))
        self.words = words
        return writer.bytes
    }

    func unpack<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
        var reader = PackedReader(bytes, words: Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0, $1) }))
        return try PackingDecoder.value(type, of: try reader.read())
    }
}

@Suite struct PackingTests {
    @Test func `every kind of value comes back`() throws {
        var codec = Codec()
        let bytes = try codec.pack(Everything())
        let value = try codec.unpack(Everything.self, bytes)
        #expect(value == Everything())
        #expect(value.double.sign == .minus)
    }

    @Test(arguments: [
        0.1 + 0.2, .nan, -.infinity, .pi, .leastNonzeroMagnitude, 1.7976931348623157e308,
        Double(bitPattern: 0x7FF8_0000_0000_0123),
    ])
    func `a double keeps every bit`(double: Double) throws {
        var codec = Codec()
        #expect(try codec.unpack(Double.self, codec.pack(double)).bitPattern == double.bitPattern)
    }

    @Test func `names are kept once, texts are not in the list`() throws {
        var codec = Codec()
        _ = try codec.pack(["name", "a text", "name", String(repeating: "x", count: 65)])
        #expect(codec.words == ["name"])
    }

    @Test func `sets are packed alike whatever their order`() throws {
        var (forward, backward) = (Set<String>(minimumCapacity: 2), Set<String>(minimumCapacity: 500))
        for number in 0..<40 { forward.insert("m\(number)") }
        for number in (0..<40).reversed() { backward.insert("m\(number)") }
        #expect(try PackingEncoder.tree(of: ["a": forward]) == PackingEncoder.tree(of: ["a": backward]))
    }

    @Test func `what an object shares with another is named and comes back`() {
        let query = Packed.object([("a", .integer(1)), ("b", .double(0.5)), ("c", .null)])
        let decision = Packed.object([("b", .double(0.5)), ("a", .integer(2)), ("d", .bool(true))])
        let shared = decision.sharing(with: query)
        #expect(shared.members.map(\.key) == ["=", "a", "d"])
        let restored = shared.restoring(from: query)
        #expect(restored == .object([("a", .integer(2)), ("d", .bool(true)), ("b", .double(0.5))]))
    }

    @Test func `damaged bytes are an error`() throws {
        var codec = Codec()
        let bytes = try codec.pack(Query.sample())
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: (any Error).self) { try codec.unpack(Query.self, Array(bytes.prefix(length))) }
        }
        for place in stride(from: 0, to: bytes.count, by: 11) {
            var damaged = bytes
            damaged[place] ^= 0xFF
            _ = try? codec.unpack(Query.self, damaged)
        }
        #expect(throws: (any Error).self) { try codec.unpack(String.self, [7, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) }
        #expect(throws: (any Error).self) { try codec.unpack(Int.self, Array(repeating: 0xFF, count: 20)) }
        let nested = (0..<200_000).flatMap { _ in [8, 1] as [UInt8] } + [UInt8](repeating: 0, count: 200_000)
        #expect(throws: (any Error).self) { try codec.unpack([Int].self, nested) }
    }

    @Test func `what is of another type is an error that says where`() throws {
        var codec = Codec()
        let bytes = try codec.pack(["a": ["b"]])
        let error = #expect(throws: DecodingError.self) { try codec.unpack([String: [Int]].self, bytes) }
        #expect("\(try #require(error))".contains("a"))
    }
}

@Suite struct DigestTests {
    /// Fails when a property is added that the digest does not know.
    @Test func `the digest knows every property of a decision`() {
        let decision = Decision.sample(of: .sample())
        #expect(Mirror(reflecting: decision).children.count == 13)
        #expect(Mirror(reflecting: decision.ranking[0]).children.count == 11)
        #expect(Mirror(reflecting: decision.ranking[0].terms).children.count == 3)
    }

    @Test func `another version that decides the same has the same digest`() {
        var decision = Decision.sample(of: .sample())
        let digest = DecisionDigest(decision)
        decision.engine = "2.0.0"
        #expect(DecisionDigest(decision) == digest)
    }

    @Test(
        arguments: [
            { $0.winner = nil }, { $0.reason = .best }, { $0.advice = "raise the limit" },
            { $0.ranking.swapAt(0, 1) }, { $0.ranking.removeLast() },
            { $0.ranking[1].score = $0.ranking[1].score.nextUp },
            { $0.ranking[1].quality.low = -$0.ranking[1].quality.low }, { $0.ranking[1].isPriceKnown.toggle() },
            { $0.ranking[1].terms.cost = 0 },
            { $0.ranking[2].excluded = .overMaximumCost(expected: 0.1, maximum: 0.06) },
            { $0.ranking[2].excluded = nil }, { $0.ranking[0].totalSeconds.high = .infinity },
        ] as [@Sendable (inout Decision) -> Void])
    func `any change changes the digest`(change: @Sendable (inout Decision) -> Void) {
        let decision = Decision.sample(of: .sample())
        var other = decision
        change(&other)
        #expect(DecisionDigest(other) != DecisionDigest(decision))
    }

    /// The digest is kept in files, so it must not change with versions of this program or of Swift.
    @Test func `the digest is the same on every machine`() {
        var digest = Digest()
        digest.add("switchboard")
        digest.add(0.1)
        digest.add(-1)
        #expect(String(digest.value, radix: 16) == "c6f2728400faf384")
        #expect(DecisionDigest(.sample(of: .sample())).description == "13c8675d6c7cc8a6")
    }
}
