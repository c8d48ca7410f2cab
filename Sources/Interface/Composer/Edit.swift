/// A change to the draft or a move in it, as the readline keys name them.
public enum Edit: Sendable, Hashable {
    case newline
    case deleteBackward, deleteForward
    case deleteWordBackward, deleteWordForward
    case killToLineEnd, killToLineStart
    case yank
    case left, right, wordLeft, wordRight
    case lineStart, lineEnd, draftStart, draftEnd
    case undo, redo
    case transpose
}

extension Composer {
    /// Writes text at the cursor, as typing does.
    public mutating func type(_ text: [Character]) {
        remember(typing: true)
        characters.insert(contentsOf: text, at: cursor)
        cursor += text.count
    }

    /// Puts a paste at the cursor; a large one is folded.
    public mutating func paste(_ text: String) {
        let plain = text.replacingLineEnds()
        guard !plain.isEmpty else { return }
        remember()
        let put = folds.folded(plain)
        characters.insert(contentsOf: put, at: cursor)
        cursor += put.count
    }

    /// Empties the draft, so that it can be undone.
    public mutating func clear() {
        remember()
        characters = []
        cursor = 0
    }

    /// Performs one edit. An edit that cannot be done at the cursor does nothing.
    public mutating func perform(_ edit: Edit) {
        switch edit {
        case .newline: insertNewline()
        case .deleteBackward: delete(from: max(0, cursor - 1), to: cursor)
        case .deleteForward: delete(from: cursor, to: min(characters.count, cursor + 1))
        case .deleteWordBackward: kill(from: wordStart, to: cursor)
        case .deleteWordForward: kill(from: cursor, to: wordEnd)
        case .killToLineEnd: kill(from: cursor, to: lineEnd > cursor ? lineEnd : min(characters.count, cursor + 1))
        case .killToLineStart: kill(from: lineStart, to: cursor)
        case .yank: insertKilled()
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .wordLeft: move(to: wordStart)
        case .wordRight: move(to: wordEnd)
        case .lineStart: move(to: lineStart)
        case .lineEnd: move(to: lineEnd)
        case .draftStart: move(to: 0)
        case .draftEnd: move(to: characters.count)
        case .undo: undo()
        case .redo: redo()
        case .transpose: transpose()
        }
    }

    /// Shows the entry sent before the one shown; false at the oldest.
    public mutating func showOlder() -> Bool {
        guard let entry = history.older(than: snapshot) else { return false }
        show(entry)
        return true
    }

    /// Shows the entry sent after the one shown; false when not leafing.
    public mutating func showNewer() -> Bool {
        switch history.newer() {
        case nil: return false
        case .entry(let entry): show(entry)
        case .draft(let draft):
            remember()
            restore(draft)
        }
        return true
    }

    private mutating func show(_ entry: String) {
        remember()
        characters = Array(entry)
        cursor = characters.count
    }
}

extension Composer {
    private mutating func insertNewline() {
        remember()
        characters.insert("\n", at: cursor)
        cursor += 1
    }

    private mutating func delete(from start: Int, to end: Int) {
        guard start < end else { return }
        remember()
        characters.removeSubrange(start..<end)
        cursor = start
    }

    mutating func kill(from start: Int, to end: Int) {
        guard start < end else { return }
        keep(start..<end)
        delete(from: start, to: end)
    }

    /// Keeps a part of the draft to be put back.
    mutating func keep(_ part: Range<Int>) {
        killed = Killed(characters: Array(characters[part]), folds: folds)
    }

    private mutating func insertKilled() {
        guard !killed.characters.isEmpty else { return }
        remember()
        let put = refolded(killed.characters)
        characters.insert(contentsOf: put, at: cursor)
        cursor += put.count
    }

    /// What was killed with its folded pastes as folds of this draft.
    mutating func refolded(_ characters: [Character]) -> [Character] {
        characters.flatMap { character in
            killed.folds.text(of: character).map { folds.folded($0) } ?? [character]
        }
    }

    private mutating func transpose() {
        guard characters.count > 1, cursor > 0 else { return }
        remember()
        let right = min(cursor, characters.count - 1)
        characters.swapAt(right - 1, right)
        cursor = right + 1
    }

    mutating func move(to place: Int) {
        isTyping = false
        cursor = min(max(0, place), characters.count)
    }

    /// Where the cursor's line begins.
    var lineStart: Int {
        characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    /// Where the cursor's line ends: its line feed, or the end of the draft.
    var lineEnd: Int {
        characters[cursor...].firstIndex(of: "\n") ?? characters.count
    }

    private var wordStart: Int {
        var place = cursor
        while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
        while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        var place = cursor
        while place < characters.count, !characters[place].isPartOfWord { place += 1 }
        while place < characters.count, characters[place].isPartOfWord { place += 1 }
        return place
    }
}

extension Composer {
    /// Keeps the present state to return to; a run of typing is one step.
    private mutating func remember(typing: Bool = false) {
        defer { isTyping = typing }
        guard !(typing && isTyping) else { return }
        undos = (undos + [snapshot]).suffix(200)
        redos = []
    }

    private mutating func undo() {
        guard let last = undos.popLast() else { return }
        redos.append(snapshot)
        restore(last)
    }

    private mutating func redo() {
        guard let last = redos.popLast() else { return }
        undos.append(snapshot)
        restore(last)
    }

    private var snapshot: Snapshot { Snapshot(characters: characters, cursor: cursor, folds: folds) }

    private mutating func restore(_ snapshot: Snapshot) {
        isTyping = false
        characters = snapshot.characters
        cursor = snapshot.cursor
        folds = snapshot.folds
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}

extension String {
    /// The text with every carriage return, alone or before a line feed, turned into a line feed.
    fileprivate func replacingLineEnds() -> String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "\r") }) else { return self }
        return String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }
}
