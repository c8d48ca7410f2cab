import Drawing

/// Where the reader is in the conversation: at the end and following, or at a row of a turn and staying there.
///
/// Rows are counted from the turn they belong to, never from the top, so that only turns in view are ever laid out and a
/// growing or rewrapped answer does not move what is being read.
struct ConversationViewport: Sendable {
    /// The row at the top of the view; nil while following the end.
    private(set) var anchor: Anchor?
    /// How many rows stand below the view, counted up to a little above ``mostRowsBelow``.
    private(set) var rowsBelow = 0
    /// Where the view begins and how much of the conversation it shows, both 0…1 and by turns; nil while all is in view.
    private(set) var extent: (start: Double, share: Double)?
    /// Whether rows stand below the view.
    var hasMoreBelow: Bool { rowsBelow > 0 }
    /// As far as rows below are counted: each has to be laid out for it.
    static let mostRowsBelow = 500
    private var pending: [Move] = []
    private var layouts: [Int: TurnLayout] = [:]

    struct Anchor: Sendable, Equatable {
        var turn: Int
        var row: Int
    }

    private enum Move: Sendable {
        case scroll(Intent.Scroll)
        case reveal(Int)
    }

    mutating func follow() {
        anchor = nil
        pending = []
    }

    /// Scrolls at the next drawing, when the size is known; all that is asked for before it is done in order.
    mutating func request(_ scroll: Intent.Scroll) {
        pending.append(.scroll(scroll))
    }

    /// Whether the end is in view and stays so, whatever comes.
    var isFollowing: Bool { anchor == nil && pending.isEmpty }

    /// A turn before which nothing comes into view at the next drawing, in a view of at most so many rows: each turn has two
    /// rows or more.
    func highestTurn(of count: Int, height: Int) -> Int {
        var (turn, rows) = (anchor?.turn ?? count, height)
        for move in pending {
            switch move {
            case .scroll(let scroll): rows += max(0, -scroll.rows(page: height))
            case .reveal(let place): turn = min(turn, place)
            }
        }
        return turn - rows / 2
    }

    /// Makes the turns before a place part of the view, which were not held. Where the row that told so was in view, the
    /// last row of theirs takes its place: nothing that is read moves.
    mutating func uncover(before place: Int) {
        guard let top = anchor, top.turn < place else { return }
        anchor = Anchor(turn: place, row: 0)
        pending.insert(.scroll(.lineUp), at: 0)
    }

    /// Stands above turns before which others are not held.
    private static let missing = Line("earlier messages are being read …", .textMuted)

    mutating func reveal(_ turn: Int) {
        pending = [.reveal(turn)]
    }

    /// The rows to show, top first, with the turn each belongs to.
    mutating func rows(of turns: HeldTurns, height: Int, layout: @escaping (Turn, inout TurnLayout) -> Void) -> [Row] {
        guard !turns.isEmpty, height > 0 else { return [] }
        var reader = Reader(turns: turns, layouts: layouts, layout: layout)
        for move in pending { settle(move, height: height, reader: &reader) }
        pending = []
        let bottom = reader.backUp(from: Anchor(turn: turns.endIndex, row: 0), by: height)
        if let place = anchor, place >= bottom { follow() }
        let top = anchor ?? (turns.last?.request == nil ? bottom : reader.stepped(bottom))
        let rows = reader.rows(from: top, count: height)
        rowsBelow = anchor == nil ? 0 : reader.rowCount(after: reader.advance(from: top, by: rows.count))
        extent = reader.extent(from: top, rows: rows)
        layouts = reader.used
        return rows
    }

    private mutating func settle(_ move: Move, height: Int, reader: inout Reader) {
        let end = Anchor(turn: reader.turns.endIndex, row: 0)
        let top = anchor ?? reader.backUp(from: end, by: height)
        switch move {
        case .scroll(.lineUp): anchor = reader.backUp(from: top, by: 1)
        case .scroll(.pageUp): anchor = reader.backUp(from: top, by: max(1, height - 2))
        case .scroll(.lineDown): anchor = reader.advance(from: top, by: 1)
        case .scroll(.pageDown): anchor = reader.advance(from: top, by: max(1, height - 2))
        case .scroll(.top): anchor = reader.first
        case .scroll(.bottom): anchor = nil
        case .reveal(let turn): anchor = reader.revealing(turn, from: top, height: height)
        }
    }

    /// One row of the view.
    struct Row: Sendable {
        var turn: Int
        var line: Line
    }
}

extension ConversationViewport.Anchor: Comparable {
    static func < (left: Self, right: Self) -> Bool {
        (left.turn, left.row) < (right.turn, right.row)
    }
}

extension ConversationViewport {
    /// Walks over turns, laying out only those it meets and keeping the layouts it used.
    fileprivate struct Reader {
        let turns: HeldTurns
        let layouts: [Int: TurnLayout]
        let layout: (Turn, inout TurnLayout) -> Void
        private(set) var used: [Int: TurnLayout] = [:]

        init(turns: HeldTurns, layouts: [Int: TurnLayout], layout: @escaping (Turn, inout TurnLayout) -> Void) {
            self.turns = turns
            self.layouts = layouts
            self.layout = layout
        }

        /// The first row there is. Above turns that are not all stands a row that tells so, in the place of the one before.
        var first: Anchor { Anchor(turn: max(0, turns.startIndex - 1), row: 0) }

        mutating func lines(of place: Int) -> [Line] {
            guard place >= turns.startIndex else { return [ConversationViewport.missing] }
            let turn = turns[place]
            if let known = used[turn.id] { return known.lines }
            var fresh = layouts[turn.id] ?? TurnLayout()
            layout(turn, &fresh)
            used[turn.id] = fresh
            return fresh.lines
        }

        mutating func backUp(from start: Anchor, by rows: Int) -> Anchor {
            var (place, left) = (start, rows)
            while left > place.row {
                left -= place.row
                guard place.turn > first.turn else { return first }
                place.turn -= 1
                place.row = lines(of: place.turn).count
            }
            return Anchor(turn: place.turn, row: place.row - left)
        }

        /// A top that moves on by several rows at once while an answer comes in: each move sends the whole pane to the
        /// terminal, and text that stands still is easier to read.
        mutating func stepped(_ top: Anchor) -> Anchor {
            let step = 4
            guard top.turn == turns.endIndex - 1, top.row % step > 0 else { return top }
            return advance(from: top, by: step - top.row % step)
        }

        mutating func advance(from start: Anchor, by rows: Int) -> Anchor {
            var place = Anchor(turn: start.turn, row: start.row + rows)
            while place.turn < turns.endIndex {
                let count = lines(of: place.turn).count
                guard place.row >= count else { return place }
                place = Anchor(turn: place.turn + 1, row: place.row - count)
            }
            return Anchor(turn: turns.endIndex, row: 0)
        }

        /// The nearest top that shows the turn from its first row.
        mutating func revealing(_ turn: Int, from top: Anchor, height: Int) -> Anchor {
            let start = Anchor(turn: turn, row: 0)
            let end = advance(from: top, by: height)
            let last = Anchor(turn: turn, row: max(0, lines(of: turn).count - 1))
            if start >= top, last < end { return top }
            if start < top { return start }
            return max(top, min(start, backUp(from: Anchor(turn: turn + 1, row: 0), by: height)))
        }

        /// The rows from a place to the end, given up on beyond what is worth counting.
        mutating func rowCount(after start: Anchor) -> Int {
            var (place, count) = (start, 0)
            while place.turn < turns.endIndex, count <= ConversationViewport.mostRowsBelow {
                count += lines(of: place.turn).count - place.row
                place = Anchor(turn: place.turn + 1, row: 0)
            }
            return count
        }

        /// Which part of the conversation rows are, with every turn as long as any other, as most are never laid out.
        mutating func extent(from top: Anchor, rows: [Row]) -> (start: Double, share: Double)? {
            let end = advance(from: top, by: rows.count)
            guard top > Anchor(turn: 0, row: 0) || end.turn < turns.endIndex else { return nil }
            let (start, stop) = (position(of: top), position(of: end))
            return (start / Double(turns.endIndex), max(0, stop - start) / Double(turns.endIndex))
        }

        private mutating func position(of place: Anchor) -> Double {
            guard place.turn < turns.endIndex else { return Double(turns.endIndex) }
            return Double(place.turn) + Double(place.row) / Double(max(1, lines(of: place.turn).count))
        }

        mutating func rows(from start: Anchor, count: Int) -> [Row] {
            var rows: [Row] = []
            var place = start
            while rows.count < count, place.turn < turns.endIndex {
                let fitting = lines(of: place.turn).dropFirst(place.row).prefix(count - rows.count)
                rows += fitting.map { Row(turn: place.turn, line: $0) }
                place = Anchor(turn: place.turn + 1, row: 0)
            }
            return rows
        }
    }
}
