/// Something to read over the panels, scrolled down by so many rows.
public struct TextPage: Sendable, Hashable {
    /// What it is about.
    public let report: ReportTopic
    /// What it says; nil until that has been looked up.
    public internal(set) var text: String?
    /// How many rows are above the first one shown.
    public internal(set) var scrolled = 0

    init(report: ReportTopic) {
        self.report = report
    }
}
