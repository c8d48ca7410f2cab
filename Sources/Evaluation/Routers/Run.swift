/// What one router did with a table, at every setting from frugal to lavish.
struct Run {
    /// For each setting, whom each row went to, by the model's column. Fractions are shares of a row's calls.
    var settings: [Setting]
    /// Of two models, how much each row is better off with the stronger one in the router's eyes; nil for more models.
    var preferences: [Double]?
    /// The setting that its headline figures are of; nil for that which costs most nearly as much as ours.
    var headline: Setting?

    /// Whom each row went to.
    enum Setting {
        /// One model a row.
        case picks([Int])
        /// The same mixture of models for every row.
        case mixture([Double])

        /// What one row scored or cost under the setting.
        func value(_ row: Int, of table: [[Double]]) -> Double {
            switch self {
            case .picks(let picks): table[row][picks[row]]
            case .mixture(let shares): zip(shares, table[row]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }

        /// The mean over all rows.
        func mean(of table: [[Double]]) -> Double {
            table.indices.reduce(0) { $0 + value($1, of: table) } / Double(max(1, table.count))
        }
    }
}
