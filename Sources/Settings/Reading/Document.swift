import TOMLKit

/// A TOML file as a section to read from, or the one mistake that keeps it from being TOML.
enum Document {
    static func parse(_ text: String, file: String) throws(Mistake) -> (root: Section, report: Report) {
        do {
            let table = try TOMLTable(string: text)
            let report = Report(file: file, index: LineIndex(text))
            return (Section(members: Node.members(of: table), report: report), report)
        } catch let error as TOMLParseError {
            throw Mistake(file: file, line: error.source.begin.line, message: "is not TOML: \(error.description)")
        } catch {
            throw Mistake(file: file, message: "is not TOML: \(error)")
        }
    }
}
