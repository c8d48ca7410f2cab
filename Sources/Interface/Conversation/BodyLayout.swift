import Drawing

/// A text as rows of a width. Text added to the end costs only its own rows: finished lines are never laid out again.
struct BodyLayout: Sendable {
    private var finished: [Line] = []
    private var unfinished: [Line] = []
    private var width = 0
    private var done = 0
    private var isInFence = false

    var lines: [Line] { finished + unfinished }

    /// Brings the rows up to date with a text that begins with what was given before, or with another text altogether.
    mutating func update(_ text: String, width: Int) {
        let bytes = text.utf8
        if width != self.width || bytes.count < done { self = BodyLayout(width: width) }
        var start = bytes.index(bytes.startIndex, offsetBy: done)
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            finished += rows(of: text[start..<end])
            start = bytes.index(after: end)
        }
        done = bytes.distance(from: bytes.startIndex, to: start)
        let wasInFence = isInFence
        unfinished = start == text.endIndex ? [] : rows(of: text[start...])
        isInFence = wasInFence
    }

    init() {}

    private init(width: Int) {
        self.width = width
    }

    private mutating func rows(of line: Substring) -> [Line] {
        if line.hasPrefix("```") {
            isInFence.toggle()
            return [Line(String(line), .codeComment)]
        }
        if isInFence { return styled(line, .code) }
        if line.hasPrefix("#") { return styled(line, .heading, .bold) }
        return styled(line, line.hasPrefix(">") ? .quote : .text)
    }

    private func styled(_ line: Substring, _ role: Role, _ emphasis: Emphasis = []) -> [Line] {
        guard !line.isEmpty else { return [Line()] }
        return wrapped(String(line), width: width).map { Line($0, role, emphasis) }
    }
}
