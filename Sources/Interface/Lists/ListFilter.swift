/// What was typed over a list to narrow it, and which of its rows is chosen.
public struct ListFilter: Sendable, Hashable {
    /// What was typed.
    public internal(set) var text = ""
    /// The chosen row, from 0.
    public internal(set) var chosen = 0

    init() {}

    /// Adds to what was typed; the first row is chosen again, since others stand there now.
    mutating func type(_ more: String) {
        text += more.filter { !$0.isNewline }
        chosen = 0
    }

    mutating func choose(_ row: Int) { chosen = row }

    mutating func erase() {
        guard !text.isEmpty else { return }
        text.removeLast()
        chosen = 0
    }

    mutating func clear() {
        text = ""
        chosen = 0
    }

    /// Moves within a list of so many rows.
    mutating func move(_ scroll: Intent.Scroll, count: Int, page: Int) {
        chosen = max(0, min(count - 1, chosen + scroll.rows(page: page)))
    }

    /// The first row to show of a list, so that the chosen one is in view.
    func firstShown(count: Int, height: Int) -> Int {
        max(0, min(chosen - height / 2, count - height))
    }
}
