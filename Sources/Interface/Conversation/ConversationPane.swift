public import Dialogue

/// The turns of the conversation in view, what of them is selected, and where the reader is.
public struct ConversationPane: Sendable {
    /// The conversation's id on disk; nil until something was sent.
    public internal(set) var id: Int64?
    /// What it is about.
    public internal(set) var title = ""
    /// The turns, oldest first.
    public internal(set) var turns: [Turn] = []
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
    /// What the older turns count.
    var tally = ConversationTally()
    var secondsFromUTC = 0

    init() {}

    /// The request that is being answered; nil when none is.
    public var current: Int? { turns.last?.request }

    /// The turns as messages, without an answer that failed before its first word.
    public var messages: [Message] { messages(before: turns.count) }

    /// The messages of the turns before a place, as above. Of what the model was told, only what was told last holds.
    func messages(before place: Int) -> [Message] {
        said(in: 0..<place, told: toldText(before: place) ?? "")
    }

    /// What the model is told, and the messages of some turns.
    func said(in places: Range<Int>, told: String) -> [Message] {
        var said = told.isEmpty ? [] : [Message(id: 0, role: .system, text: told)]
        said.reserveCapacity(places.count + 1)
        for place in places where turns[place].isSaid { said.append(turns[place].message) }
        return said
    }

    /// What the model is told before the conversation; nil for nothing.
    func toldText(before place: Int) -> String? {
        let text = system ?? turns[..<place].last { $0.message.role == .system }?.message.text ?? ""
        return text.isEmpty ? nil : text
    }

    /// The candidate that answered last before a place, and when.
    func incumbent(before place: Int) -> (candidate: String, time: Double)? {
        let last = turns[..<place].last { turn in
            turn.message.answer.map { !$0.model.isEmpty && $0.failureText == nil } ?? false
        }
        return last.flatMap { turn in turn.message.answer.map { ($0.model, turn.message.time) } }
    }

    /// The selected turn's message, else the last answer.
    var messageAtHand: Message? {
        selectedMessage ?? turns.last { $0.message.role == .assistant }?.message
    }

    mutating func show(_ kept: Conversation, counters: inout Chat.Counters) {
        let place = kept.id == id ? selected : nil
        showNew()
        id = kept.id
        title = kept.title
        turns = kept.messages.map { message in
            counters.turn += 1
            return Turn(id: counters.turn, message: message)
        }
        selected = place.map { min($0, turns.count - 1) }.flatMap { $0 >= 0 ? $0 : nil }
        view.reveal(selected)
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
        let last = turns.count - 1
        switch step {
        case .previous: selected = max(0, (selected ?? last) - 1)
        case .next: selected = min(last, (selected ?? last) + 1)
        case .first: selected = 0
        case .last: selected = last
        }
        view.reveal(selected)
    }

    /// Sets the rating of the selected answer, or takes it back when it has it; nil when no answer on disk is selected.
    mutating func rateSelected(_ rating: Int) -> (message: Message, rating: Int?)? {
        guard let place = selected ?? turns.lastIndex(where: { $0.message.role == .assistant }) else { return nil }
        guard turns[place].message.id != 0, let answer = turns[place].message.answer else { return nil }
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
        view.request(scroll)
    }
}

extension Turn {
    /// Whether a model is sent it: a question, or an answer that did not fail before its first word.
    var isSaid: Bool { message.role == .user || message.role == .assistant && !message.text.isEmpty }
}

extension Answer {
    /// What went wrong; nil when nothing did.
    var failureText: String? {
        guard case .failed(let text) = state else { return nil }
        return text
    }
}
