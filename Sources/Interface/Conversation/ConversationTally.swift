import Dialogue
import Routing

/// What the older turns of a conversation count, kept up as it grows, so that ranking a draft below ten thousand messages
/// takes no longer than below ten.
struct ConversationTally: Sendable {
    /// So many turns, the oldest, are counted.
    private(set) var count = 0
    /// What they count.
    private(set) var sum = TurnTally()
    /// What the model was told last among them.
    private(set) var told: String?
    private var lastID: Int?

    /// The user's newest turns are left out: they are read, may yet be put differently, or are being answered.
    private static let turnsLeft = PromptContext.turnsRead + 2

    /// Takes in the turns that have become old. Where earlier ones are not those that were counted, counts anew.
    mutating func take(_ turns: [Turn]) {
        if count > turns.count || count > 0 && turns[count - 1].id != lastID { self = ConversationTally() }
        let end = Self.end(of: turns)
        guard count < end else { return }
        for place in count..<end { add(turns[place].message, isSaid: turns[place].isSaid) }
        (count, lastID) = (end, turns[end - 1].id)
    }

    private mutating func add(_ message: Message, isSaid: Bool) {
        if message.role == .system { told = message.text }
        if isSaid { sum.add(message) }
    }

    /// The place of the oldest turn that is left out.
    private static func end(of turns: [Turn]) -> Int {
        var left = turnsLeft
        for place in turns.indices.reversed() where turns[place].message.role == .user {
            left -= 1
            if left == 0 { return place }
        }
        return 0
    }
}

extension ConversationPane {
    /// What a ranking is made from: the newest turns, and what those before them count.
    var contextToRank: PromptContext {
        let end = editedPlace ?? turns.count
        guard end >= tally.count else { return PromptContext(draft: "", history: messages(before: end)) }
        let newest = turns[tally.count..<end].last { $0.message.role == .system }?.message.text
        var context = PromptContext(draft: "")
        context.history = said(in: tally.count..<end, told: system ?? newest ?? tally.told ?? "")
        context.tallied = tally.sum
        return context
    }
}
