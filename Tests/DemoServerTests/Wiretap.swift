import FoundationEssentials
import NIOCore
import NIOPosix

@testable import DemoServer

/// A client so plain that tests see the very bytes: one connection, one request, one answer.
struct Wiretap {
    /// What came back.
    struct Reply {
        var status: Int
        var headers: [String: String]
        /// The body, without the frame of its chunks.
        var body: String
        /// Whether the transport ended as HTTP says it should.
        var isComplete: Bool

        /// The data of each server-sent event.
        var events: [String] {
            body.components(separatedBy: "\n\n").filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }
        }

        /// The events that are chunks of a completion.
        var chunks: [Chunk] { events.compactMap { try? JSONDecoder().decode(Chunk.self, from: Data($0.utf8)) } }

        /// The text of all chunks.
        var text: String { chunks.compactMap { $0.choices.first?.delta?.content }.joined() }

        /// The body as one object.
        var object: Chunk? { try? JSONDecoder().decode(Chunk.self, from: Data(body.utf8)) }

        /// The body as an error.
        var mistake: Mistake? { try? JSONDecoder().decode([String: Mistake].self, from: Data(body.utf8))["error"] }
    }

    let port: Int

    /// Asks a model.
    func ask(
        _ model: String?,
        _ prompt: String?,
        stream: Bool = true,
        more: String = "",
        headers: String = ""
    ) async throws -> Reply {
        try await reply(to: Self.post("/v1/chat/completions", Self.body(model, prompt, stream, more), headers: headers))
    }

    /// Asks a model, and hangs up when that much of the answer has come.
    func hangUp(after count: Int, asking model: String, _ prompt: String) async throws {
        _ = try await bytes(for: Self.post("/v1/chat/completions", Self.body(model, prompt, true, ""))) {
            $0.count >= count
        }
    }

    /// Sends a request and reads to the end of the connection.
    func reply(to request: String) async throws -> Reply {
        Self.reply(from: String(decoding: try await bytes(for: request) { _ in false }, as: UTF8.self))
    }

    static func get(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\r\n" }

    static func post(_ path: String, _ body: String, headers: String = "") -> String {
        "POST \(path) HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\(headers)"
            + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private static func body(_ model: String?, _ prompt: String?, _ stream: Bool, _ more: String) -> String {
        let model = model.map { "\"model\":\(JSONValue.quoted($0))," } ?? ""
        let turns = prompt.map { "\"messages\":[{\"role\":\"user\",\"content\":\(JSONValue.quoted($0))}]," } ?? ""
        return "{\(model)\(turns)\(more)\"stream\":\(stream)}"
    }

    private func bytes(for request: String, until isEnough: ([UInt8]) -> Bool) async throws -> [UInt8] {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var received: [UInt8] = []
            for try await buffer in inbound {
                received += buffer.readableBytesView
                if isEnough(received) { break }
            }
            return received
        }
    }

    private static func reply(from text: String) -> Reply {
        let parts = text.components(separatedBy: "\r\n\r\n")
        let lines = parts[0].components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let pair = line.components(separatedBy: ": ")
            headers[pair[0].lowercased()] = pair.dropFirst().joined(separator: ": ")
        }
        let raw = parts.dropFirst().joined(separator: "\r\n\r\n")
        let length = headers["content-length"].flatMap { Int($0) }
        let isChunked = headers["transfer-encoding"] == "chunked"
        let (body, isComplete) = isChunked ? unchunked(raw) : (raw, raw.utf8.count == length)
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return Reply(status: status, headers: headers, body: body, isComplete: isComplete)
    }

    /// The body out of its chunks, and whether the last chunk came.
    private static func unchunked(_ raw: String) -> (String, Bool) {
        var rest = Array(raw.utf8)[...]
        var body: [UInt8] = []
        while let end = rest.firstIndex(of: 13) {
            guard let size = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16) else { break }
            if size == 0 { return (String(decoding: body, as: UTF8.self), true) }
            body += rest.dropFirst(end + 2 - rest.startIndex).prefix(size)
            rest = rest.dropFirst(end + 4 - rest.startIndex + size)
        }
        return (String(decoding: body, as: UTF8.self), false)
    }
}

/// The parts of a completion, or of a chunk of one, that tests look at.
struct Chunk: Decodable {
    struct Choice: Decodable {
        struct Said: Decodable {
            var content: String?
            var reasoning: String?
        }

        var delta: Said?
        var message: Said?
        var finish_reason: String?
    }

    struct Usage: Decodable, Equatable {
        struct Details: Decodable, Equatable {
            var reasoning_tokens: Int
        }

        var prompt_tokens: Int
        var completion_tokens: Int
        var total_tokens: Int
        var cost: Double
        var completion_tokens_details: Details
    }

    var model: String?
    var choices: [Choice]
    var usage: Usage?
    var error: Mistake?
}

/// An error object.
struct Mistake: Decodable {
    var message: String
    var type: String
    var param: String?
    var code: String?
}
