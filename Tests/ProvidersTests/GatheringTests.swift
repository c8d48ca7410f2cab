import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import Providers

struct GatheringTests {
    @Test func `parts of one read are handed on as one`() throws {
        let scene = try Trickle()
        scene.comes("one ", "two ", "three")
        #expect(try scene.heard() == ["one two three"])
    }

    @Test func `what stands between parts keeps its place`() throws {
        let scene = try Trickle()
        scene.channel.pipeline.fireChannelRead(Trickle.part("words"))
        scene.channel.pipeline.fireChannelRead(HTTPClientResponsePart.end(nil))
        scene.channel.pipeline.fireChannelReadComplete()
        #expect(try scene.channel.readInbound(as: HTTPClientResponsePart.self) == Trickle.part("words"))
        #expect(try scene.channel.readInbound(as: HTTPClientResponsePart.self) == .end(nil))
    }

    @Test func `what had come before a connection broke is handed on`() throws {
        let scene = try Trickle()
        scene.channel.pipeline.fireChannelRead(Trickle.part("words"))
        scene.channel.pipeline.fireChannelInactive()
        #expect(try scene.heard() == ["words"])
    }

    @Test func `the first words are read at once`() throws {
        let scene = try Trickle()
        for _ in 0..<3 {
            scene.channel.read()
            scene.comes("word")
        }
        #expect(scene.reads == 3)
    }

    @Test func `a hundred words a second are read twenty times a second`() throws {
        let scene = try Trickle()
        for _ in 0..<500 {
            scene.readsAndHears("word")
            scene.loop.advanceTime(by: .milliseconds(10))
        }
        #expect((100...103).contains(scene.reads))
    }

    @Test func `a word every fifty milliseconds never waits`() throws {
        let scene = try Trickle()
        for number in 1...100 {
            scene.channel.read()
            #expect(scene.reads == number)
            scene.comes("word")
            scene.loop.advanceTime(by: .milliseconds(50))
        }
    }

    @Test func `a download is read as fast as it comes`() throws {
        let scene = try Trickle()
        for number in 1...100 {
            scene.channel.read()
            #expect(scene.reads == number)
            scene.comes(String(repeating: "x", count: Gathering.muchAtOnce))
        }
    }

    @Test func `a connection that goes away is not read any more`() throws {
        let scene = try Trickle()
        for _ in 0..<5 { scene.readsAndHears("word") }
        let reads = scene.reads
        _ = try scene.channel.finish(acceptAlreadyClosed: true)
        scene.loop.advanceTime(by: .seconds(1))
        #expect(scene.reads == reads)
    }
}

/// A connection over which words trickle in, with a clock of its own.
private struct Trickle {
    let channel = EmbeddedChannel()
    private let counter = ReadCounter()

    init() throws {
        try channel.pipeline.syncOperations.addHandlers([counter, Gathering()])
    }

    var loop: EmbeddedEventLoop { channel.embeddedEventLoop }
    /// How many reads have been made.
    var reads: Int { counter.count }

    /// What one read brings, in parts.
    func comes(_ parts: String...) {
        counter.isAnswered = true
        for part in parts { channel.pipeline.fireChannelRead(Self.part(part)) }
        channel.pipeline.fireChannelReadComplete()
    }

    /// Asks for a read where none is open, and brings something where one was made.
    func readsAndHears(_ part: String) {
        if counter.isAnswered { channel.read() }
        if !counter.isAnswered { comes(part) }
    }

    /// The parts handed on.
    func heard() throws -> [String] {
        var words: [String] = []
        while case .body(let part)? = try channel.readInbound(as: HTTPClientResponsePart.self) {
            words.append(String(buffer: part))
        }
        return words
    }

    static func part(_ text: String) -> HTTPClientResponsePart { .body(ByteBuffer(string: text)) }
}

/// Counts the reads that come to the network.
private final class ReadCounter: ChannelOutboundHandler {
    typealias OutboundIn = Never
    private(set) var count = 0
    /// Whether the last read has brought something.
    var isAnswered = true

    func read(context: ChannelHandlerContext) {
        count += 1
        isAnswered = false
    }
}
