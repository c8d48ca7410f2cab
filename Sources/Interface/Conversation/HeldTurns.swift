import Dialogue

/// The turns of a conversation that are held: the newest, and as many before them as were looked at. The others are on disk.
///
/// Each is found by its place in the whole conversation, so that no place changes when more are read or some are let go.
public struct HeldTurns: Sendable, Equatable {
    /// What the turns count that stand before those held.
    public private(set) var earlier = EarlierTurns()
    private var held: [Turn] = []

    /// None, and none before them.
    public init() {}

    init(_ held: [Turn], after earlier: EarlierTurns) {
        (self.held, self.earlier) = (held, earlier)
    }

    /// Takes in the turns that stand right before those held.
    ///
    /// - Returns: Whether they fill what was missing up to those that only count now.
    mutating func prepend(_ turns: [Turn], after earlier: EarlierTurns) -> Bool {
        guard !turns.isEmpty, earlier.count + turns.count == self.earlier.count else { return false }
        self = HeldTurns(turns + held, after: earlier)
        return true
    }

    /// Holds the turns before a place no longer: from now on they only count.
    mutating func letGo(before place: Int) {
        let rest = Array(self[place...])
        var earlier = earlier
        for turn in self[..<place] { earlier.add(newer: turn.message) }
        self = HeldTurns(rest, after: earlier)
    }
}

extension HeldTurns: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// The place of the first turn held: how many stand before it.
    public var startIndex: Int { earlier.count }

    /// How many turns the whole conversation has.
    public var endIndex: Int { earlier.count + held.count }

    /// The turn at a place of the whole conversation. It is changed where it lies: a streamed text would be copied for
    /// every piece that comes.
    public subscript(place: Int) -> Turn {
        get { held[place - earlier.count] }
        _modify { yield &held[place - earlier.count] }
    }

    /// Puts turns in the stead of others.
    public mutating func replaceSubrange(_ places: Range<Int>, with turns: some Collection<Turn>) {
        held.replaceSubrange(places.lowerBound - earlier.count..<places.upperBound - earlier.count, with: turns)
    }
}
