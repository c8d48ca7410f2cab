/// Something to read over the panels.
public struct TextPage: Sendable, Hashable {
    /// What it is about.
    public let report: ReportTopic
    /// What it says; nil until that has been looked up.
    public internal(set) var text: String?

    init(report: ReportTopic) {
        self.report = report
    }
}
