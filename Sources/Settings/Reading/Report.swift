/// Gathers the mistakes of one file while it is read.
final class Report {
    private let file: String
    private let index: LineIndex
    private(set) var mistakes: [Mistake] = []

    init(file: String, index: LineIndex) {
        self.file = file
        self.index = index
    }

    func add(_ path: [String], _ message: String, suggestion: String? = nil) {
        let key = path.filter { !$0.hasPrefix("#") }.joined(separator: ".")
        let line = index.line(of: path)
        mistakes.append(Mistake(file: file, line: line, key: key, message: message, suggestion: suggestion))
    }

    /// The mistakes in the order of their lines.
    var sorted: [Mistake] { mistakes.sorted { ($0.line ?? 0, $0.key ?? "") < ($1.line ?? 0, $1.key ?? "") } }
}
