import Dialogue
import Routing

/// What the older turns of a conversation count, kept up as it grows, so that ranking a draft below ten thousand messages
/// takes no longer than below ten.
struct ConversationTally: Sendable {
    /// What the oldest turns count: those that are not held, and some that are.
    private(set) var turns = EarlierTurns()
    private var lastID: Int?

    /// The user's newest turns are left out: they are read, may yet be put differently, or are being answered.
    private static let turnsLeft = PromptContext.turnsRead + 2

    /// Takes in the turns that have become old. Where earlier ones are not those that were counted, counts anew.
    mutating func take(_ all: HeldTurns) {
        if !isTrue(of: all) { self = ConversationTally(turns: all.earlier) }
        let end = Self.end(of: all)
        guard turns.count < end else { return }
        for place in turns.count..<end { turns.add(newer: all[place].message) }
        lastID = all[end - 1].id
    }

    private func isTrue(of all: HeldTurns) -> Bool {
        guard all.startIndex...all.endIndex ~= turns.count else { return false }
        return turns.count == all.startIndex || all[turns.count - 1].id == lastID
    }

    /// The place of the oldest turn that is left out.
    private static func end(of turns: HeldTurns) -> Int {
        var left = turnsLeft
        for place in turns.indices.reversed() where turns[place].message.role == .user {
            left -= 1
            if left == 0 { return place }
        }
        return turns.startIndex
    }
}

extension ConversationTally {
    init(turns: EarlierTurns) {
        self.turns = turns
    }
}

extension ConversationPane {
    /// What a question at a place comes after: the turns right before it, and what those before them count.
    mutating func context(before place: Int) -> PromptContext {
        tally.take(turns)
        let counted = tally.turns.count <= place ? tally.turns : turns.earlier
        let told = system ?? turns[counted.count..<place].last { $0.message.role == .system }?.message.text
        var context = PromptContext(draft: "")
        context.history = said(in: counted.count..<place, told: told ?? counted.told ?? "")
        (context.tallied, context.talliedThrough) = (counted.sum, counted.last)
        return context
    }

    /// The same with the question that stands there.
    mutating func context(of question: Message, at place: Int) -> PromptContext {
        var context = context(before: place)
        (context.draft, context.attachments) = (question.text, question.attachments)
        return context
    }

    /// What the model is told, and the messages of some turns without answers that failed before their first word.
    private func said(in places: Range<Int>, told: String) -> [Message] {
        let system = told.isEmpty ? [] : [Message(id: 0, role: .system, text: told)]
        return system + turns[places].lazy.map(\.message).filter(\.isSaid)
    }
}
