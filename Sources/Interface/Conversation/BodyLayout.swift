import Drawing
import Markup

/// A Markdown text as rows of a width. Text added to the end costs only the block it is added to: blocks before are
/// finished, as nothing that follows can change how they are read, and are never laid out again.
struct BodyLayout: Sendable {
    /// The rows, finished ones first.
    private(set) var lines: [Line] = []

    private var width = 0
    private var known = KnownText()
    /// The bytes laid out for good, and the rows they became.
    private var done = (bytes: 0, rows: 0)
    private var references = References()
    /// Whether a definition that comes late changes what is laid out already.
    private let heedsLateReferences: Bool
    private var fence: OpenFence?
    private var list: OpenList?
    private var table: OpenTable?
    /// Whether the last row is the end of a paragraph that is coming in.
    private var endsInParagraph = false

    /// A list whose first items are finished.
    private struct OpenList: Sendable {
        /// Its items so far.
        var count: Int
        /// The first number; nil for bullets.
        var start: Int?
        /// Whether a blank line stands before the next item.
        var isSpaced: Bool
    }

    init(heedsLateReferences: Bool = true) {
        self.heedsLateReferences = heedsLateReferences
    }

    private init(width: Int, references: References) {
        self.width = width
        self.references = references
        heedsLateReferences = true
    }

    /// How many rows nothing can change any more, short of a definition that comes late.
    var finishedRows: Int { done.rows }

    /// Brings the rows up to date with a text that begins with what was given before, or with another text altogether.
    mutating func update(_ text: String, width: Int) {
        let width = max(1, width)
        if width == self.width, growPlainly(to: text) { return }
        endsInParagraph = false
        if width != self.width || !known.isBeginning(of: text) {
            self = BodyLayout(heedsLateReferences: heedsLateReferences)
            self.width = width
        }
        if references.read(text), done.bytes > 0, heedsLateReferences {
            self = BodyLayout(width: width, references: references)
        }
        known = KnownText(text)
        lines.removeSubrange(done.rows...)
        while layOutNext(of: text) {}
    }

    /// Adds plain words to the end of a paragraph; false, with nothing done, where they have to be read.
    private mutating func growPlainly(to text: String) -> Bool {
        guard endsInParagraph, text.utf8.count > known.count, text.utf8.count - done.bytes <= Markdown.maximumLength,
            known.isBeginning(of: text), let last = lines.last?.spans.last, last == Span(last.text),
            let growth = PlainGrowth(of: text, after: known.count)
        else { return false }
        known = KnownText(text)
        var row = lines.removeLast()
        row.append(growth.shown)
        lines += wrapped(row, width: width)
        return true
    }

    /// Lays out what is not finished; whether there is more of it.
    private mutating func layOutNext(of text: String) -> Bool {
        let rest = text[text.utf8.index(text.startIndex, offsetBy: done.bytes)...]
        if table != nil { return layOutTable(of: rest) }
        if rest.isEmpty { return false }
        return fence == nil ? layOutBlocks(of: rest) : layOutCode(of: rest)
    }

    private mutating func finish(through index: Substring.Index, of text: Substring) {
        done = (text.base.utf8.distance(from: text.base.startIndex, to: index), lines.count)
    }
}

// Code that comes in.
extension BodyLayout {
    private mutating func layOutCode(of text: Substring) -> Bool {
        guard var fence else { return false }
        var start = text.startIndex
        while let end = text.utf8[start...].firstIndex(of: .newline) {
            let line = text[start..<end].withoutReturn
            start = text.utf8.index(after: end)
            if fence.isClosed(by: line) {
                lines += fence.bottom
                self.fence = nil
                finish(through: start, of: text)
                return true
            }
            lines += fence.rows(of: line)
        }
        self.fence = fence
        finish(through: start, of: text)
        lines += fence.rows(ofUnfinished: text[start...]) + fence.bottom
        return false
    }

    private mutating func open(_ fence: OpenFence) {
        appendBlank()
        lines += fence.top
        self.fence = fence
    }
}

// Blocks.
extension BodyLayout {
    private mutating func layOutBlocks(of text: Substring) -> Bool {
        let before = done.bytes
        let unfinished = UnfinishedText(text)
        let blocks = Markdown.blocks(of: unfinished.read, references: references.definitions)
        let rest = finishBlocks(blocks, of: unfinished, in: text)
        if fence != nil || table != nil || done.bytes > before { return true }
        if unfinished.isCut { return goOn(after: unfinished, in: text, from: before) }
        append(rest, after: list)
        appendHeld(unfinished)
        if case .paragraph = rest.last?.content {
            endsInParagraph = unfinished.held.isEmpty && !unfinished.endsWithLine
        }
        return false
    }

    /// Lays out the blocks nothing can change any more, for good; those that are left.
    ///
    /// When a block begins, the one before it is finished. But while its line is not, the line may yet become part of the
    /// block before.
    private mutating func finishBlocks(
        _ blocks: [Block], of unfinished: UnfinishedText, in text: Substring
    ) -> ArraySlice<Block> {
        let lineCount = unfinished.finishedLines
        if blocks.last.map({ isFinished($0, in: unfinished) }) ?? unfinished.endsBlank {
            append(blocks[...], after: list)
            list = nil
            finish(through: unfinished.start(ofLine: lineCount), of: text)
            return []
        }
        guard let open = blocks.lastIndex(where: { $0.line < lineCount }) else { return blocks[...] }
        if open > 0 {
            append(blocks[..<open], after: list)
            list = nil
            finish(through: unfinished.start(ofLine: blocks[open].line), of: text)
        }
        guard open == blocks.count - 1 else { return blocks[open...] }
        return begin(blocks[open], isFirst: open == 0, of: unfinished, in: text) ? [] : blocks[open...]
    }

    /// Whether the last block is over although none follows yet.
    private func isFinished(_ block: Block, in unfinished: UnfinishedText) -> Bool {
        switch block.content {
        case .heading, .thematicBreak: block.line < unfinished.finishedLines && unfinished.endsWithLine
        case .paragraph, .table, .quote: block.line < unfinished.finishedLines && unfinished.endsBlank
        case .list, .code, .html: false
        }
    }
}

// A table that comes in.
extension BodyLayout {
    /// Takes the rows of a table that are whole; whether there are any.
    private mutating func begin(_ table: Table, at line: Int, of unfinished: UnfinishedText, in text: Substring) -> Bool
    {
        let start = line + OpenTable.headLines
        var whole = table
        whole.rows = Array(table.rows.prefix(max(0, unfinished.finishedLines - start)))
        let head = String(text[unfinished.start(ofLine: line)..<unfinished.start(ofLine: start)])
        guard !whole.rows.isEmpty, let open = OpenTable(whole, head: head, width: width) else { return false }
        appendBlank()
        list = nil
        self.table = open
        finish(through: unfinished.start(ofLine: start + whole.rows.count), of: text)
        return true
    }

    private mutating func layOutTable(of text: Substring) -> Bool {
        guard var table else { return false }
        let unfinished = UnfinishedText(text)
        let blocks = Markdown.blocks(of: Substring(table.head + unfinished.read), references: references.definitions)
        guard case .table(let more) = blocks.first?.content else {
            return endTable(table, before: text.startIndex, in: text)
        }
        let whole = min(more.rows.count, unfinished.finishedLines)
        let next = blocks.count > 1 ? blocks[1].line - OpenTable.headLines : nil
        table.add(Array(more.rows.prefix(whole)))
        if let next, next < unfinished.finishedLines {
            return endTable(table, before: unfinished.start(ofLine: next), in: text)
        }
        if next == nil, unfinished.endsBlank {
            return endTable(table, before: unfinished.start(ofLine: unfinished.finishedLines), in: text)
        }
        if unfinished.isCut, whole == 0 { return endTable(table, before: text.startIndex, in: text) }
        self.table = table
        done.bytes += text.utf8.distance(from: text.startIndex, to: unfinished.start(ofLine: whole))
        if unfinished.isCut { return true }
        lines += table.lines(with: Array(more.rows.dropFirst(whole)))
        append(blocks.dropFirst(), after: nil)
        appendHeld(unfinished)
        return false
    }

    /// Lays a table out for good; what follows it begins there.
    private mutating func endTable(_ table: OpenTable, before index: Substring.Index, in text: Substring) -> Bool {
        lines += table.lines(with: [])
        self.table = nil
        finish(through: index, of: text)
        return true
    }
}

// What can still change.
extension BodyLayout {
    /// Takes what is finished of the block that is coming in: of code its beginning, of a list all items but the last.
    /// Whether the whole block was taken.
    private mutating func begin(_ block: Block, isFirst: Bool, of unfinished: UnfinishedText, in text: Substring)
        -> Bool
    {
        switch block.content {
        case .code(let code):
            guard let fence = code.fence else { return false }
            open(OpenFence(code, fence: fence, width: width))
            finish(through: unfinished.start(ofLine: block.line + 1), of: text)
            list = nil
            return true
        case .list(let items):
            let last = items.items.lastIndex { $0.line < unfinished.finishedLines } ?? 0
            guard last > 0 else { return false }
            append(items, upTo: last, after: isFirst ? list : nil)
            finish(through: unfinished.start(ofLine: items.items[last].line), of: text)
            list = OpenList(
                count: (isFirst ? list?.count ?? 0 : 0) + last, start: (isFirst ? list?.start : nil) ?? items.start,
                isSpaced: items.items[last].isSpaced)
            return true
        case .table(let table): return begin(table, at: block.line, of: unfinished, in: text)
        default: return false
        }
    }

    /// Lays out text too long to be read at once as it is, if nothing of it could be finished; always goes on.
    private mutating func goOn(after unfinished: UnfinishedText, in text: Substring, from before: Int) -> Bool {
        if done.bytes > before { return true }
        appendBlank()
        lines += BlockRows(width: width).plain(String(unfinished.read), .text)
        finish(through: unfinished.read.endIndex, of: text)
        list = nil
        return true
    }

    private mutating func append(_ blocks: ArraySlice<Block>, after list: OpenList?) {
        for (index, block) in zip(blocks.indices, blocks) {
            if case .list(let items) = block.content {
                append(items, upTo: items.items.count, after: index == 0 ? list : nil)
            } else {
                appendBlank()
                lines += BlockRows(width: width).rows(of: block)
            }
        }
    }

    /// The first items of a list, which may go on with one begun before.
    private mutating func append(_ list: List, upTo count: Int, after begun: OpenList?) {
        if begun.map(\.isSpaced) ?? true { appendBlank() }
        let first = begun?.start.map { $0 + (begun?.count ?? 0) } ?? list.start ?? 0
        for place in 0..<count {
            lines += BlockRows(width: width).rows(of: list, item: place, number: first + place)
        }
    }

    private mutating func appendHeld(_ unfinished: UnfinishedText) {
        guard !unfinished.held.isEmpty else { return }
        let held = String(unfinished.held)
        if !unfinished.endsWithLine, let last = lines.last {
            lines[lines.count - 1] = last.width + held.count < width ? last + Line(" " + held, .textMuted) : last
        } else {
            if unfinished.endsBlank { appendBlank() }
            lines += BlockRows(width: width).plain(held, .textMuted)
        }
    }

    private mutating func appendBlank() {
        if !lines.isEmpty { lines.append(Line()) }
    }
}

/// A text by its length and its last bytes, enough to tell a longer text from another one.
private struct KnownText: Sendable {
    private(set) var count = 0
    private var ending: [UInt8] = []

    init() {}

    init(_ text: String) {
        count = text.utf8.count
        ending = Array(text.utf8.suffix(32))
    }

    func isBeginning(of text: String) -> Bool {
        text.utf8.count >= count && text.utf8.prefix(count).suffix(32).elementsEqual(ending)
    }
}

extension Substring {
    fileprivate var withoutReturn: Substring {
        utf8.last == .carriageReturn ? self[..<utf8.index(before: endIndex)] : self
    }
}
