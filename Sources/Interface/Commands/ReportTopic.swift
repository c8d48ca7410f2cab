/// Something to read that has to be looked up outside.
public enum ReportTopic: Sendable, Hashable {
    /// What was used, by model.
    case usage
    /// Which providers there are, and how they do.
    case providers
    /// What may be spent, and what was.
    case budget
    /// Whether a decision comes out the same when it is made again; nil asks of all.
    case replay(decision: Int64?)

    /// What it is called.
    var title: String {
        switch self {
        case .usage: "Usage"
        case .providers: "Providers"
        case .budget: "Budget"
        case .replay: "Replay"
        }
    }
}
