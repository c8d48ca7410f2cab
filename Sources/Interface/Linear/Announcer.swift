import Dialogue
import Drawing
import Routing

/// Tells a chat as plain lines, each once and in order, for those who hear the screen instead of seeing it.
///
/// Nothing is drawn and nothing is told twice: answers are told as they finish, overlays as their text.
public struct Announcer: Sendable {
    private var hasGreeted = false
    private var conversation: Int64?
    private var told: Set<Int> = []
    private var beginnings: [Int: String] = [:]
    private var notices = 0
    private var overlay: [String] = []
    private var comparison = ComparisonAnnouncer()

    /// An announcer that has told nothing yet.
    public init() {}

    /// What is new since the last call, made displayable; empty when nothing is.
    public mutating func news(of chat: Chat) -> [String] {
        let lines =
            greeting(chat) + turns(of: chat) + comparison.news(of: chat.comparison) + newNotices(of: chat)
            + newOverlay(of: chat)
        let shown = lines.map { displayable($0) }.joined(separator: "\n")
        return lines.isEmpty ? [] : shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private mutating func greeting(_ chat: Chat) -> [String] {
        guard !hasGreeted, let fleet = chat.routing.fleet else { return [] }
        hasGreeted = true
        let models = Figures.counted(fleet.models.count, fleet.isSimulated ? "simulated model" : "model")
        let why = fleet.isSimulated ? ", as no provider is configured" : ""
        return [
            "Switchboard, told line by line. It can ask \(models)\(why).",
            "Type a question and Enter; /keys tells the commands, /stop stops an answer, /quit ends.",
        ]
    }

    private mutating func turns(of chat: Chat) -> [String] {
        let turns = chat.conversation.turns
        defer { conversation = chat.conversation.id }
        // A conversation that was opened is told in short; it can be read in full with `switchboard sessions show`.
        if chat.conversation.id != conversation, turns.endIndex > 1, turns.allSatisfy({ $0.request == nil }) {
            told.formUnion(turns.map(\.id))
            return ["Conversation: \(chat.conversation.title), \(turns.endIndex) messages. The last one:"]
                + (turns.last.map { [$0.message.text] } ?? [])
        }
        return turns.suffix(4).flatMap { telling($0) }
    }

    private mutating func telling(_ turn: Turn) -> [String] {
        guard let answer = turn.message.answer, !told.contains(turn.id) else { return [] }
        guard answer.state.isFinal else { return beginning(of: turn, answer) }
        told.insert(turn.id)
        beginnings[turn.id] = nil
        let parts = TurnParts(turn: turn, width: 1_000, isUnfolded: false, secondsFromUTC: 0)
        return failures(of: answer) + ["\(answer.model) answers:", turn.message.text]
            + ["End of the answer. " + parts.foot.map(\.text).joined(separator: " ")]
    }

    /// Who is asked, told once a model.
    private mutating func beginning(of turn: Turn, _ answer: Answer) -> [String] {
        guard !answer.model.isEmpty, beginnings[turn.id] != answer.model else { return [] }
        let isAnother = beginnings[turn.id] != nil
        beginnings[turn.id] = answer.model
        return (isAnother ? failures(of: answer).suffix(1) : []) + ["Asking \(answer.model) …"]
    }

    private func failures(of answer: Answer) -> [String] {
        answer.failures.map { "\($0.model) failed: \($0.reason). The next one is asked." }
    }

    private mutating func newNotices(of chat: Chat) -> [String] {
        defer { notices = chat.status.log.count }
        return chat.status.log.dropFirst(notices).map { notice in
            switch notice.kind {
            case .information: notice.text
            case .warning: "Warning: " + notice.text
            case .error: "Error: " + notice.text
            }
        }
    }

    /// What lies over the panels, as its text; told anew when that changes.
    private mutating func newOverlay(of chat: Chat) -> [String] {
        let lines = chat.overlayText
        defer { overlay = lines }
        return lines == overlay ? [] : lines
    }
}

extension Chat {
    /// What the overlay says, without its frame and without blank lines; empty when there is none, and for answers that are
    /// compared, which are told one after the other.
    var overlayText: [String] {
        guard overlay != nil, overlay != .comparison else { return [] }
        var chat = self
        chat.status.border = .ascii
        var canvas = Canvas(width: 110, height: 300)
        chat.drawOverlay(on: &canvas)
        let rows = (0..<canvas.height).map { canvas.text(ofRow: $0).trimmed(of: " |+-") }
        // The lower edge names keys, of which there are none here.
        return Array(rows.filter { !$0.isEmpty }.dropLast())
    }
}

extension String {
    /// The text without these characters at its ends.
    fileprivate func trimmed(of characters: String) -> String {
        guard let start = firstIndex(where: { !characters.contains($0) }),
            let end = lastIndex(where: { !characters.contains($0) })
        else { return "" }
        return String(self[start...end])
    }
}
