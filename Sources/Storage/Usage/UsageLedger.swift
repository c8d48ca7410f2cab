import Dialogue
import GRDB
import Routing

extension Store {
    /// Counts what a request used, whatever came of it: what failed or was stopped is paid for too. Answers are not
    /// counted themselves; their requests are.
    func record(usageOf attempt: Attempt, number: Int64, _ database: Database) throws {
        guard attempt.usage != nil || attempt.cost != nil else { return }
        let entry = UsageEntry(
            day: days.day(of: attempt.ended),
            provider: attempt.provider,
            model: attempt.model.withoutEffort,
            usage: attempt.usage ?? Usage(),
            cost: attempt.cost?.amount
        )
        try entry.insert(by: "attempt", number, decision: attempt.decision, database)
    }

    /// Counts what an answer from elsewhere used: its requests are not here.
    func record(usageOf imported: Answer, message: Int64, at time: Double, _ database: Database) throws {
        guard imported.state.isFinal, imported.usage != nil || imported.cost != nil else { return }
        let entry = UsageEntry(
            day: days.day(of: time),
            provider: imported.provider,
            model: imported.model,
            usage: imported.usage ?? Usage(),
            cost: imported.cost?.amount
        )
        try entry.insert(by: "answer", message, decision: imported.decision, database)
    }
}

extension String {
    /// A candidate's model: `openai/gpt-5.4@high` without the effort it was asked at.
    fileprivate var withoutEffort: String {
        guard let at = lastIndex(of: "@"), Effort(rawValue: String(self[index(after: at)...])) != nil else {
            return self
        }
        return String(self[..<at])
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
            usage.reasoningTokens, usage.cachedPromptTokens, cost?.kept,
        ])
    }
}
