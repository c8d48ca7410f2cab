import Dialogue
import FoundationEssentials
import GRDB

/// Answers as rows: how a message of a model came about.
enum AnswerRow {
    static func insert(_ answer: Answer, of message: Int64, owner: Owner, _ database: Database) throws {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO answers (message, model, provider, state, reasoning) VALUES (?, '', '', '', '')"
        )
        try insert.execute(arguments: [message])
        try update(answer, of: message, owner: owner, database)
    }

    /// Writes everything known of an answer.
    static func update(_ answer: Answer, of message: Int64, owner: Owner, _ database: Database) throws {
        let values = try values(of: answer, owner: owner)
        let names = values.map { "\($0.name) = ?" }.joined(separator: ", ")
        let update = try database.cachedStatement(sql: "UPDATE answers SET \(names) WHERE message = ?")
        try update.execute(arguments: StatementArguments(values.map(\.value) + [message]))
    }

    private static func values(
        of answer: Answer,
        owner: Owner
    ) throws -> [(name: String, value: (any DatabaseValueConvertible)?)] {
        let (state, detail) = answer.state.words
        return [
            ("model", answer.model),
            ("provider", answer.provider),
            ("served_model", answer.servedModel),
            ("decision", answer.decision),
            ("state", state),
            ("detail", detail),
            ("owner", answer.state.isFinal ? nil : owner.description),
            ("prompt_tokens", answer.usage?.promptTokens),
            ("completion_tokens", answer.usage?.completionTokens),
            ("reasoning_tokens", answer.usage?.reasoningTokens),
            ("cached_prompt_tokens", answer.usage?.cachedPromptTokens),
            ("cache_write_tokens", answer.usage?.cacheWriteTokens),
            ("reported_cost", answer.usage?.reportedCost?.picodollars),
            ("cost", answer.cost?.amount.kept),
            ("cost_source", answer.cost?.source.rawValue),
            ("first_token_seconds", answer.firstTokenSeconds),
            ("total_seconds", answer.totalSeconds),
            ("rating", answer.rating),
            ("failures", answer.failures.isEmpty ? nil : try JSON.text(of: answer.failures)),
            ("reasoning", answer.reasoning),
        ]
    }

    static func answer(_ row: Row) throws -> Answer {
        var answer = Answer(model: row["model"], provider: row["provider"], decision: row["decision"])
        answer.servedModel = row["served_model"]
        answer.reasoning = row["reasoning"]
        answer.state = try Answer.State(row["state"], detail: row["detail"])
        answer.usage = Usage(row)
        answer.cost = Cost(row)
        answer.firstTokenSeconds = row["first_token_seconds"]
        answer.totalSeconds = row["total_seconds"]
        answer.rating = row["rating"]
        if let failures: String = row["failures"] { answer.failures = try JSON.value(of: failures) }
        return answer
    }
}

extension Answer.State {
    /// The state in one word, and what else there is to say.
    var words: (state: String, detail: String?) {
        switch self {
        case .waiting: ("waiting", nil)
        case .streaming: ("streaming", nil)
        case .complete(let reason): ("complete", reason.rawValue)
        case .stopped: ("stopped", nil)
        case .failed(let message): ("failed", message)
        case .interrupted: ("interrupted", nil)
        }
    }

    init(_ state: String, detail: String?) throws {
        self =
            switch state {
            case "waiting": .waiting
            case "streaming": .streaming
            case "complete": .complete(detail.flatMap(FinishReason.init) ?? .unknown)
            case "stopped": .stopped
            case "failed": .failed(detail ?? "")
            case "interrupted": .interrupted
            default: throw StoreError.Problem.unknown("state", state)
            }
    }
}

extension Usage {
    /// The token counts of a row; nil where it has none.
    init?(_ row: Row) {
        guard let promptTokens: Int = row["prompt_tokens"] else { return nil }
        self.init(
            promptTokens: promptTokens,
            completionTokens: row["completion_tokens"] ?? 0,
            reasoningTokens: row["reasoning_tokens"] ?? 0,
            cachedPromptTokens: row["cached_prompt_tokens"] ?? 0,
            cacheWriteTokens: row["cache_write_tokens"] ?? 0,
            reportedCost: (row["reported_cost"] as Int64?).map(Money.init(picodollars:))
        )
    }
}

extension Money {
    /// The picodollars of a request as they are kept: SQLite refuses sums beyond 64 bits.
    var kept: Int64 { min(max(.zero, self), .mostForRequest).picodollars }
}

extension Cost {
    /// The cost of a row; nil where it has none.
    init?(_ row: Row) {
        guard let amount: Int64 = row["cost"], let source = (row["cost_source"] as String?).flatMap(Source.init) else {
            return nil
        }
        self.init(Money(picodollars: amount), source)
    }
}
