import Dialogue
import Drawing

/// A turn as rows of a width: a head, its text, and for answers a foot with what it cost and how fast it came.
struct TurnLayout: Sendable {
    private(set) var lines: [Line] = []
    private var key: Key?
    private var body = BodyLayout()

    private struct Key: Sendable, Equatable {
        var version: Int
        var width: Int
        var isUnfolded: Bool
    }

    /// Brings the rows up to date; cheap when nothing changed, and when text was only added to the end.
    mutating func update(_ turn: Turn, width: Int, isUnfolded: Bool, secondsFromUTC: Int) {
        let now = Key(version: turn.version, width: width, isUnfolded: isUnfolded)
        guard now != key else { return }
        key = now
        body.update(turn.message.text, width: width)
        let parts = TurnParts(turn: turn, width: width, isUnfolded: isUnfolded, secondsFromUTC: secondsFromUTC)
        let said = [parts.head] + parts.failures + parts.reasoning + body.lines + parts.files + parts.foot
        lines = (turn.message.role == .user ? said.map { $0.on(.userBlock) } : said) + [Line()]
    }
}
