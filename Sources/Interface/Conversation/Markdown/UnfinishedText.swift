import Drawing
import Markup

/// What has come in since the last block that is finished, as far as it is read at once.
struct UnfinishedText {
    /// The text without ``held``.
    let read: Substring
    /// Marks at the very end whose meaning is still to come, such as a lone `#`; shown faintly instead of as something
    /// they will not be.
    let held: Substring
    /// Whether more follows that is read later.
    let isCut: Bool

    private let lineEnds: [Substring.Index]

    init(_ text: Substring) {
        let bytes = text.utf8
        isCut = bytes.count > Markdown.maximumLength
        let window = isCut ? Self.beginning(of: text) : text
        lineEnds = window.lineEnds
        let split =
            isCut ? window.endIndex : Self.startOfMarks(in: window, lastLine: lineEnds.last ?? window.startIndex)
        read = window[..<split]
        held = window[split...]
    }

    /// How many lines are finished.
    var finishedLines: Int { lineEnds.count }

    /// Whether what is read ends with a finished line.
    var endsWithLine: Bool { read.isEmpty || lineEnds.last == read.endIndex }

    /// Whether the text ends with a finished line that is blank; a line just begun does not count.
    var endsBlank: Bool {
        guard let end = lineEnds.last else { return false }
        let start = lineEnds.dropLast().last ?? read.startIndex
        return read[start..<end].utf8.allSatisfy { $0 <= .blank }
    }

    /// Where a line begins; lines count from 0.
    func start(ofLine line: Int) -> Substring.Index {
        line <= 0 ? read.startIndex : line <= lineEnds.count ? lineEnds[line - 1] : read.endIndex
    }

    /// Whole lines of at most the length that is read at once; part of a line that is longer by itself.
    private static func beginning(of text: Substring) -> Substring {
        let bytes = text.utf8
        let end = bytes.index(bytes.startIndex, offsetBy: Markdown.maximumLength)
        if let newline = bytes[..<end].lastIndex(of: .newline) { return text[..<bytes.index(after: newline)] }
        return text[..<text.index(after: text[..<end].index(before: end))]
    }

    private static func startOfMarks(in text: Substring, lastLine: Substring.Index) -> Substring.Index {
        let line = text[lastLine...]
        let words = line.utf8.drop { $0 == .blank }
        guard let first = words.first else { return text.endIndex }
        let isAllMarks = words.allSatisfy { lineMarks.contains($0) }
        let mayOpenCode =
            first == UInt8(ascii: "`") && words.starts(with: "``".utf8)
            && !words.drop { $0 == first }.contains(first)
        let mayDefine = line.utf8.first == UInt8(ascii: "[") && line.contains("]:")
        if isAllMarks || mayOpenCode || mayDefine { return lastLine }
        return startOfStress(in: line)
    }

    /// What makes titles, rules and fences of a whole line.
    private static let lineMarks = Set("#=-*_`~|>+".utf8)

    /// Where stars, lines and the like begin that stand after a blank and before words that are still to come.
    private static func startOfStress(in line: Substring) -> Substring.Index {
        let words = line.utf8
        let marks = words.reversed().prefix { stressMarks.contains($0) }.count
        let start = words.index(words.endIndex, offsetBy: -marks)
        guard marks > 0, start > words.startIndex, words[words.index(before: start)] == .blank else {
            return line.endIndex
        }
        return start
    }

    private static let stressMarks = Set("*_`~[".utf8)
}

extension Substring {
    /// The places after the line ends. A carriage return at the very end is none, as a newline may follow.
    fileprivate var lineEnds: [Index] {
        let bytes = utf8.span
        var ends: [Index] = []
        for place in bytes.indices {
            let isReturn = bytes[place] == .carriageReturn && place + 1 < bytes.count && bytes[place + 1] != .newline
            guard bytes[place] == .newline || isReturn else { continue }
            ends.append(utf8.index(startIndex, offsetBy: place + 1))
        }
        return ends
    }
}
