import Dialogue
import Storage

/// Writes decisions out with everything that followed from them, one JSON object a line, oldest first.
struct Audit {
    private let store: Store
    private let showsTexts: Bool
    private let outcomes: [Int64?: [Outcome]]

    /// - Parameter showsTexts: Whether prompts and answers go along; without them nothing that was said leaves the machine.
    init(_ store: Store, showsTexts: Bool) throws {
        self.store = store
        self.showsTexts = showsTexts
        outcomes = Dictionary(grouping: try store.outcomes(), by: \.decision)
    }

    func write(_ filter: DecisionFilter) throws {
        for id in try store.decisions(filter).map(\.id).reversed() {
            try Output.print(jsonLine: AuditEntry(try store.decision(id), following(id)))
        }
    }

    private func following(_ decision: Int64) throws -> AuditEntry.Following {
        let attempts = try store.attempts(forDecision: decision)
        let question = try showsTexts ? store.decision(decision).question.flatMap { try store.message($0) } : nil
        return AuditEntry.Following(
            prompt: question?.text,
            attempts: attempts,
            answers: try Set(attempts.compactMap(\.answer)).sorted().compactMap { try store.message($0) },
            outcomes: outcomes[decision] ?? []
        )
    }
}
