import Dialogue
import Foundation
import Providers
import Wire

/// Many conversations side by side through one client.
struct StreamLoad {
    let conversations: Int
    let tokens: Int
    let tokensPerSecond: Double

    /// How the conversations went, a figure each.
    struct Outcome {
        var seconds = 0.0
        var tokens = 0.0
        var firstTokens: [Double] = []
        var longestGaps: [Double] = []
        var totals: [Double] = []
    }

    /// Holds them all at once.
    ///
    /// - Throws: `Misuse` when an answer is not whole, or not the same as the others to the same question.
    func run(at baseURL: String) async throws -> Outcome {
        let client = Client(settings: ClientSettings(userAgent: "benchmarks", retries: .never))
        let provider = Provider(name: "demo", dialect: OpenAIDialect(.compatible), endpoint: Endpoint(baseURL: baseURL))
        let start = ContinuousClock.now
        let answers = await withTaskGroup(of: StreamedAnswer.self) { group in
            for _ in 0..<conversations {
                group.addTask { await StreamedAnswer(client.answer(request, from: provider)) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        await client.shutdown()
        guard let first = answers.first, answers.allSatisfy({ $0.isWhole && $0.text == first.text }) else {
            let broken = answers.count { !$0.isWhole }
            throw Misuse("Of \(conversations) answers \(broken) broke off, or some came in another order.")
        }
        return Outcome(
            seconds: seconds,
            tokens: Double(answers.reduce(0) { $0 + $1.tokens }),
            firstTokens: answers.map(\.firstToken),
            longestGaps: answers.map(\.longestGap),
            totals: answers.map(\.total)
        )
    }

    private var request: ChatRequest {
        let question = "Tell me about rivers. !tokens:\(tokens) !rate:\(tokensPerSecond)"
        return ChatRequest(
            model: "demo/brisk-hare", messages: [Message(id: 1, role: .user, text: question)], maxTokens: 10_000)
    }
}

/// One answer as it came.
private struct StreamedAnswer: Sendable {
    var text = ""
    var tokens = 0
    var isWhole = false
    var firstToken = 0.0
    var longestGap = 0.0
    var total = 0.0

    init(_ events: AsyncStream<AnswerEvent>) async {
        var last = 0.0
        for await event in events {
            switch event {
            case .pieces(let pieces, let seconds):
                take(pieces)
                if firstToken == 0, !text.isEmpty { (firstToken, last) = (seconds, seconds) }
                longestGap = max(longestGap, seconds - last)
                last = seconds
            case .ended(let ending, let seconds):
                if case .complete(.stop, _) = ending { isWhole = true }
                total = seconds
            default: break
            }
        }
    }

    private mutating func take(_ pieces: [Piece]) {
        for piece in pieces {
            if case .text(let more) = piece { text += more }
            if case .usage(let usage) = piece { tokens = usage.completionTokens }
        }
    }
}
