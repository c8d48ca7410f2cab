import Testing
import Wire

@Suite(.enabled(if: SharedData.isThere))
struct EventStreamCorpusTests {
    @Test func `every case is parsed the same whole, in pieces and at every cut`() throws {
        let cases = try SharedData.json("sse-cases.json").elements.map(StreamCase.init)
        #expect(cases.count > 100)
        for streamCase in cases {
            for cuts in streamCase.plans {
                let result = ParsedStream(streamCase.bytes, cutAt: cuts)
                #expect(result == streamCase.expected, "\(streamCase.name) cut at \(cuts.prefix(20))")
            }
        }
    }
}

/// What a whole stream parsed to, compared byte by byte: Swift's `==` of strings takes é for e with an accent.
struct ParsedStream: Equatable {
    var events: [[[UInt8]]] = []
    var lastID: [UInt8] = []
    var reconnectionTime: Int?
    var comments: [[UInt8]]?

    init(_ bytes: [UInt8], cutAt cuts: [Int]) {
        var parser = EventStreamParser()
        var items: [EventStreamParser.Item] = []
        Cuts.feed(bytes, cutAt: cuts) { items += parser.read($0) }
        for case .event(let event) in items {
            let data = String(decoding: event.data, as: UTF8.self)
            events.append([Array(event.type.utf8), Array(data.utf8), Array(event.lastID.utf8)])
        }
        comments = items.compactMap {
            guard case .comment(let text) = $0 else { return nil }
            return Array(text.utf8)
        }
        lastID = Array(parser.lastID.utf8)
        reconnectionTime = parser.reconnectionTime
    }

    init(expectedBy json: JSON) {
        for event in json["expected"]?.elements ?? [] {
            events.append(["event", "data", "id"].map { Array((event[$0]?.string ?? "").utf8) })
        }
        lastID = Array((json["last_event_id"]?.string ?? "").utf8)
        reconnectionTime = json["reconnection_time"]?.int
        comments = json["comments"]?.elements.map { Array(($0.string ?? "").utf8) }
    }

    static func == (left: ParsedStream, right: ParsedStream) -> Bool {
        left.events == right.events && left.lastID == right.lastID && left.reconnectionTime == right.reconnectionTime
            && (left.comments == nil || right.comments == nil || left.comments == right.comments)
    }
}

private struct StreamCase {
    var name: String
    var bytes: [UInt8]
    var expected: ParsedStream
    private var declaredPlans: [[Int]]

    init(_ json: JSON) throws {
        name = json["name"]?.string ?? ""
        bytes = try #require(Base64.bytes(of: json["bytes_base64"]?.string ?? "?"))
        expected = ParsedStream(expectedBy: json)
        declaredPlans = (json["chunks"]?.elements ?? []).map { $0.elements.compactMap(\.int) }
    }

    var plans: [[Int]] {
        let random = (1...5).map { Cuts.random(of: bytes.count, seed: $0) }
        let single = bytes.count <= 400 ? (0...bytes.count).map { [$0] } : []
        return [[]] + [Cuts.every(1, of: bytes.count), Cuts.every(7, of: bytes.count)] + declaredPlans + random + single
    }
}
