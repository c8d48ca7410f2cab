/// How models and our router did on one kind of prompt of a table: a group that the table names, else a task.
public struct ClusterReport: Sendable, Codable, Equatable {
    /// The group's name in the table, such as a benchmark; the task's where the table names none.
    public var name: String
    /// Prompts of this kind.
    public var rows: Int
    /// The model that did best; of equals the cheaper one.
    public var best: String
    /// What each model did.
    public var models: [String: Figures]
    /// What our router did with a new user's sliders.
    public var switchboard: Figures

    /// How good answers were, and what they cost.
    public struct Figures: Sendable, Codable, Equatable {
        /// Mean score, 0…1.
        public var accuracy: Double
        /// USD per 1,000 prompts.
        public var usdPer1k: Double

        private enum CodingKeys: String, CodingKey {
            case accuracy
            case usdPer1k = "usd_per_1k"
        }
    }
}
