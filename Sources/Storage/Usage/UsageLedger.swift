import Dialogue
import GRDB
import Routing

extension Store {
    /// Counts what an answer used, once, however often it is finished. What is not final is not counted.
    func record(usageOf answer: Answer, message: Int64, at time: Double, _ database: Database) throws {
        guard answer.state.isFinal, answer.usage != nil || answer.cost != nil else { return }
        let entry = UsageEntry(
            day: days.day(of: time),
            provider: answer.provider,
            model: answer.model,
            usage: answer.usage ?? Usage(),
            cost: answer.cost?.amount
        )
        try entry.insert(by: "answer", message, decision: answer.decision, database)
    }

    /// Counts what a failed attempt used. What a successful one used is counted with its answer.
    func record(usageOf attempt: Attempt, number: Int64, _ database: Database) throws {
        guard attempt.outcome != .answered, attempt.usage != nil || attempt.cost != nil else { return }
        let entry = UsageEntry(
            day: days.day(of: attempt.ended),
            provider: attempt.provider,
            model: attempt.model,
            usage: attempt.usage ?? Usage(),
            cost: attempt.cost?.amount
        )
        try entry.insert(by: "attempt", number, decision: attempt.decision, database)
    }
}

/// One line of what was used.
private struct UsageEntry {
    var day: Int
    var provider: String
    var model: String
    var usage: Usage
    var cost: Money?

    func insert(by column: String, _ id: Int64, decision: Int64?, _ database: Database) throws {
        let task = try decision.flatMap { decision in
            try String.fetchOne(database, sql: "SELECT task FROM decisions WHERE id = ?", arguments: [decision])
        }
        let statement = try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO usage (
                    \(column), day, provider, model, task,
                    prompt_tokens, completion_tokens, reasoning_tokens, cached_prompt_tokens, cost
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: [
            id, day, provider, model, task ?? TaskType.other.rawValue, usage.promptTokens, usage.completionTokens,
            usage.reasoningTokens, usage.cachedPromptTokens, cost?.picodollars,
        ])
    }
}
