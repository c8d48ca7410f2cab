/// What a prompt asks for; the deliverable decides, not the topic.
public enum TaskType: String, Sendable, Hashable, Codable, CaseIterable {
    case code, math, reasoning, qa, explain, summarization, translation, extraction, classification, rewrite, writing
    case creative, roleplay, brainstorm, planning, dataAnalysis = "data-analysis", agentic, advice, chat, other

    /// Its place in arrays that hold one figure a task.
    public var index: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
