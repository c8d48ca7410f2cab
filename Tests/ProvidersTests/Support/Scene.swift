import Dialogue
import Providers
import Wire

/// A client and a scripted server face to face.
struct Scene {
    let client: Client
    let server: FaultServer
    var provider: Provider

    /// How a scene goes in which one question is asked and nothing else.
    static func events(
        _ scripts: [FaultServer.Step]...,
        limits: TimeLimits = .short,
        retries: RetryPolicy = .never
    ) async throws -> [AnswerEvent] {
        try await play(scripts, limits: limits, retries: retries) { await $0.events() }
    }

    /// Sets the scene, plays it and clears it away.
    ///
    /// - Parameter scripts: what the server does with each connection; the last goes for all further ones.
    static func play<Result>(
        _ scripts: [[FaultServer.Step]],
        limits: TimeLimits = .short,
        retries: RetryPolicy = .never,
        secondsSlept: @escaping @Sendable () -> Double = { 0 },
        _ act: (Scene) async throws -> Result
    ) async throws -> Result {
        let server = try FaultServer(scripts)
        let settings = ClientSettings(
            userAgent: "tests", connectSeconds: 20, retries: retries, secondsSlept: secondsSlept)
        let client = Client(settings: settings)
        let scene = Scene(client: client, server: server, provider: .tiny(port: server.port, limits: limits))
        do {
            let result = try await act(scene)
            await client.shutdown()
            return result
        } catch {
            await client.shutdown()
            throw error
        }
    }

    /// Everything that happens when something is asked.
    func events() async -> [AnswerEvent] {
        var events: [AnswerEvent] = []
        for await event in client.answer(.hello, from: provider) {
            events.append(event)
            if case .pieces = event { server.heard() }
        }
        return events
    }

    /// What the server saw first.
    func firstRequest() async -> String {
        for await case .request(let text) in server.sights { return text }
        return ""
    }

    /// Waits until the server sees the client close; false when that never happens.
    func serverSeesTheClose() async -> Bool {
        for await case .closedByClient in server.sights { return true }
        return false
    }
}

extension Provider {
    /// A provider on this machine that speaks the tiny dialect.
    static func tiny(port: Int, limits: TimeLimits = .short) -> Provider {
        Provider(
            name: "tiny",
            dialect: TinyDialect(),
            endpoint: Endpoint(baseURL: "http://127.0.0.1:\(port)", key: "secret-key"),
            limits: limits
        )
    }
}

extension TimeLimits {
    /// Long enough for any honest reply over loopback on a busy machine.
    static let short = TimeLimits(head: 20, firstToken: 20, idleBytes: 20, idleProgress: 20)
}

extension ChatRequest {
    static let hello = ChatRequest(model: "m", messages: [], maxTokens: 10)
}

extension [AnswerEvent] {
    /// The words that came.
    var words: String {
        let pieces = flatMap { event -> [Piece] in
            if case .pieces(let pieces, _) = event { pieces } else { [] }
        }
        let words = pieces.compactMap { piece -> String? in
            if case .text(let word) = piece { word } else { nil }
        }
        return words.joined(separator: " ")
    }

    /// How it ended; nil unless the end comes exactly once and last.
    var ending: AnswerEnding? {
        let endings = compactMap { if case .ended(let ending, _) = $0 { ending } else { nil } }
        guard endings.count == 1, case .ended? = last else { return nil }
        return endings[0]
    }

    /// The failure it ended with.
    var failure: Failure? {
        if case .failed(let failure)? = ending { failure } else { nil }
    }

    /// How many attempts were made.
    var attempts: Int {
        count { if case .attempt = $0 { true } else { false } }
    }
}

extension FaultServer.Step {
    /// A good response's head with the rest of the connection as body.
    static let head = send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
    /// The same with a body in chunks, so that a missing end is noticed.
    static let chunkedHead = send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    /// A word of the answer.
    static func word(_ word: String) -> Self { send("data: \(word)\n\n") }
    /// The model's finish.
    static let finish = send("data: [END]\n\n")
    /// One chunk of a body in chunks.
    static func chunk(_ text: String) -> Self { send("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n") }
    /// The end of a body in chunks.
    static let lastChunk = send("0\r\n\r\n")

    /// A whole response.
    static func response(_ status: String, _ headers: String = "", body: String = "") -> Self {
        send("HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
    }
}
