import Dialogue
import Testing
import Wire

/// Nothing a server sends may trap; whatever it is, the answer ends in a finish or a failure.
struct HostileInputTests {
    private static let dialects: [any Dialect] = DialectName.allCases.map(\.translator)

    @Test func `random bytes end every answer`() {
        var generator = SplitMix64(seed: 1)
        for round in 0..<2000 {
            let count = Int.random(in: 0...200, using: &generator)
            let body = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let answer = Exchange(body, in: Self.dialects[round % Self.dialects.count], clean: round % 3 > 0)
            #expect(answer.outcome != nil)
        }
    }

    @Test func `random characters of JSON and streams end every answer`() {
        var generator = SplitMix64(seed: 2)
        let alphabet = [
            "data:", "event: error", "\n", "\n\n", "\r", "{", "}", "[", "]", "\"", ":", ",", "\\u", "d83d", "\\", "1e9",
            "-",
            "null", "\"choices\"", "\"delta\"", "\"error\"", "\"code\"", "[DONE]", "\u{FEFF}", " ", "\"type\"", "é",
        ]
        for round in 0..<3000 {
            let count = Int.random(in: 0...60, using: &generator)
            let body = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
            let dialect = Self.dialects[round % Self.dialects.count]
            #expect(Exchange(body, in: dialect).outcome != nil)
            _ = dialect.failure(status: 500, headers: [], body: Array(body.utf8))
            _ = try? dialect.models(from: Array(body.utf8), provider: "p")
        }
    }

    @Test func `answers with bytes changed, lost or doubled end, the same however they are cut`() {
        var generator = SplitMix64(seed: 3)
        for round in 0..<5000 {
            let fixture = Fixture.all[round % Fixture.all.count]
            let body = Self.mutated(Array(fixture.body.utf8), using: &generator)
            let dialect = fixture.dialect.translator
            let whole = Exchange(body, in: dialect)
            #expect(whole.outcome != nil)
            let cuts = Cuts.random(of: body.count, seed: UInt64(round))
            #expect(Exchange(body, in: dialect, cutAt: cuts) == whole, "\(String(decoding: body, as: UTF8.self))")
        }
    }

    @Test func `values of the wrong kind are passed over`() throws {
        var generator = SplitMix64(seed: 4)
        let odd: [JSON] = [.null, true, 7, "x", [], [[]], [:], ["a": 1], .number(try #require(JSONNumber(1e300))), -1]
        for fixture in Fixture.all {
            for line in fixture.body.split(separator: "\n") where line.hasPrefix("data:") {
                guard let json = try? JSON(parsing: String(line.dropFirst(5))) else { continue }
                for _ in 0..<20 {
                    let body = "data: \(Self.replacingOne(in: json, of: odd, using: &generator).text)\n\n"
                    #expect(Exchange(body, in: fixture.dialect.translator).outcome != nil)
                }
            }
        }
    }

    private static func mutated(_ bytes: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
            default: bytes.removeSubrange(index..<min(index + 30, bytes.count))
            }
        }
        return bytes
    }

    /// The value with one of its parts, at any depth, replaced.
    private static func replacingOne(in json: JSON, of odd: [JSON], using generator: inout SplitMix64) -> JSON {
        switch json {
        case .object(var object) where !object.members.isEmpty && Bool.random(using: &generator):
            let name = object.members.randomElement(using: &generator)?.name ?? ""
            object[name] = replacingOne(in: object[name] ?? .null, of: odd, using: &generator)
            return .object(object)
        case .array(var elements) where !elements.isEmpty && Bool.random(using: &generator):
            let index = Int.random(in: elements.indices, using: &generator)
            elements[index] = replacingOne(in: elements[index], of: odd, using: &generator)
            return .array(elements)
        default:
            return odd.randomElement(using: &generator) ?? .null
        }
    }
}
