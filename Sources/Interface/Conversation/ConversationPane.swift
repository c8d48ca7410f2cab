import Dialogue

/// The turns of the conversation in view, what of them is selected, and where the reader is.
public struct ConversationPane: Sendable {
    /// The conversation's id on disk; nil until something was sent.
    public internal(set) var id: Int64?
    /// What it is about.
    public internal(set) var title = ""
    /// The turns that are held, oldest first.
    public internal(set) var turns = HeldTurns()
    /// The selected turn, by its place; nil for none.
    public internal(set) var selected: Int?
    /// Where marking messages began, by its place; nil while none are marked.
    public internal(set) var marked: Int?
    /// The question that is being put differently, by its turn's id; nil when none is.
    public internal(set) var edited: Int?
    /// Questions that wait until the answer that is coming has ended, in order.
    public internal(set) var queued: [Question] = []
    /// What the model is to be told from the next question on; nil leaves that as it is.
    public internal(set) var system: String?
    /// What was being written when the conversation was left.
    var draft = ""
    var shelved: Shelf?
    var unfolded: Set<Int> = []
    var view = ConversationViewport()
    /// What turns that are not held were asked for.
    var paging = Paging()
    /// What the older turns count.
    var tally = ConversationTally()
    var secondsFromUTC = 0

    init() {}

    /// The request that is being answered; nil when none is.
    public var current: Int? { turns.last?.request }

    /// The last message that is on disk, by its id; nil while none is.
    var lastOnDisk: Int64? { turns.last { $0.message.id != 0 }?.message.id }

    /// What the model is told from the next question on; nil for nothing.
    var toldText: String? {
        let text = system ?? turns.lazy.reversed().compactMap(\.message.told).first ?? turns.earlier.told ?? ""
        return text.isEmpty ? nil : text
    }

    /// The candidate that answered last before a place, and when.
    func incumbent(before place: Int) -> (candidate: String, time: Double)? {
        let last = turns[..<place].lazy.reversed().compactMap(\.message.answered).first ?? turns.earlier.answered
        return last.map { ($0.candidate, $0.time) }
    }

    /// The selected turn's message, else the last answer.
    var messageAtHand: Message? {
        selectedMessage ?? turns.last { $0.message.role == .assistant }?.message
    }

    /// Shows a conversation by its newest messages. In one that is shown already, the selection stays where it is, and
    /// so does what the next question is to be.
    mutating func show(_ kept: Conversation, after earlier: EarlierTurns, counters: inout Chat.Counters) {
        let before = kept.id == id ? self : nil
        showNew()
        id = kept.id
        title = kept.title
        turns = HeldTurns(counters.turns(of: kept.messages), after: earlier)
        guard let before else { return }
        system = before.system
        if let place = before.editedPlace {
            edited = turns.first { $0.message.id == before.turns[place].message.id }?.id
        }
        if let place = before.selected, !turns.isEmpty { select(min(place, turns.endIndex - 1)) }
    }

    mutating func showNew() {
        self = ConversationPane(secondsFromUTC: secondsFromUTC)
    }

    private init(secondsFromUTC: Int) {
        self.secondsFromUTC = secondsFromUTC
    }
}

extension ConversationPane {
    mutating func select(_ step: Intent.Step) {
        guard !turns.isEmpty else { return }
        let last = turns.endIndex - 1
        switch step {
        case .previous: select(max(0, (paging.goal ?? selected ?? last) - 1))
        case .next: select(min(last, (paging.goal ?? selected ?? last) + 1))
        case .first: select(0)
        case .last: select(last)
        }
    }

    /// Selects the turn at a place. Where it is not held, the nearest one is selected until it has been read.
    mutating func select(_ place: Int) {
        let nearest = max(place, turns.startIndex)
        selected = nearest
        paging.goal = place < nearest ? place : nil
        if place < nearest { view.request(.top) } else { view.reveal(place) }
    }

    /// Selects nothing.
    mutating func deselect() {
        selected = nil
        paging.goal = nil
    }

    /// Sets the rating of the selected answer, or takes it back when it has it; nil when none that has ended and is on
    /// disk is selected.
    mutating func rateSelected(_ rating: Int) -> (message: Message, rating: Int?)? {
        guard let place = selected ?? turns.lastIndex(where: { $0.message.role == .assistant }) else { return nil }
        guard turns[place].message.id != 0, let answer = turns[place].message.answer, answer.state.isFinal else {
            return nil
        }
        let kept = answer.rating == rating ? nil : rating
        turns[place].message.answer?.rating = kept
        turns[place].version += 1
        return (turns[place].message, kept)
    }

    mutating func toggleReasoning() {
        guard let place = selected ?? turns.indices.last else { return }
        let id = turns[place].id
        if unfolded.remove(id) == nil { unfolded.insert(id) }
        turns[place].version += 1
    }

    mutating func scroll(_ scroll: Intent.Scroll) {
        paging.goal = nil
        view.request(scroll)
    }
}

extension Answer {
    /// What went wrong; nil when nothing did.
    var failureText: String? {
        guard case .failed(let text) = state else { return nil }
        return text
    }
}
