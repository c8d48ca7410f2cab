import Dialogue
import Drawing
import Routing

/// Tells answers that are compared as plain lines, each as it ends.
struct ComparisonAnnouncer: Sendable {
    private var isBegun = false
    private var told: Set<Int> = []
    private var isOver = false

    /// What is new of a comparison since the last call.
    mutating func news(of comparison: Comparison?) -> [String] {
        guard let comparison, !comparison.isPending else {
            self = ComparisonAnnouncer()
            return []
        }
        return beginning(of: comparison) + ended(in: comparison) + end(of: comparison)
    }

    private mutating func beginning(of comparison: Comparison) -> [String] {
        guard !isBegun else { return [] }
        isBegun = true
        return ["Comparing " + comparison.lanes.map(\.ranked.candidate).joined(separator: ", ") + " …"]
    }

    private mutating func ended(in comparison: Comparison) -> [String] {
        let count = comparison.lanes.count
        return comparison.lanes.enumerated().flatMap { place, lane -> [String] in
            guard lane.message.answer?.state.isFinal == true, told.insert(place).inserted else { return [] }
            let parts = TurnParts(
                turn: Turn(id: 0, message: lane.message), width: 1_000, isUnfolded: false, secondsFromUTC: 0)
            return ["Answer \(place + 1) of \(count), by \(lane.ranked.candidate):", lane.message.text]
                + ["End of answer \(place + 1). " + parts.foot.map(\.text).joined(separator: " ")]
        }
    }

    private mutating func end(of comparison: Comparison) -> [String] {
        guard !isOver, told.count == comparison.lanes.count else { return [] }
        isOver = true
        return ["All have ended. Type a number to prefer that answer, or Enter alone to prefer none."]
    }
}
