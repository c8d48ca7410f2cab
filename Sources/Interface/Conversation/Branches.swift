import Dialogue

extension ConversationPane {
    /// The place of the answer to ask for again: the selected one, the one to the selected question, else the last.
    var repairablePlace: Int? {
        guard let selected, turns.indices.contains(selected) else {
            return turns.indices.last { isAnswer($0) }
        }
        return turns.indices[selected...].first { isAnswer($0) }
    }

    /// The answer to look at: the selected one, the one to the selected question, else the last.
    var answerAtHand: Answer? { repairablePlace.flatMap { turns[$0].message.answer } }

    /// The place of the question to edit: the selected one, the one of the selected answer, else the last.
    var editablePlace: Int? {
        turns.indices.last { place in
            let message = turns[place].message
            return place <= selected ?? place && message.role == .user && message.id != 0
        }
    }

    private func isAnswer(_ place: Int) -> Bool {
        place > turns.startIndex && turns[place].message.role == .assistant && turns[place - 1].message.role == .user
    }

    /// The selected turn's message; nil when none is selected.
    var selectedMessage: Message? {
        selected.flatMap { turns.indices.contains($0) ? turns[$0].message : nil }
    }

    /// The place of the question that is being put differently; nil while none is.
    var editedPlace: Int? { edited.flatMap { id in turns.firstIndex { $0.id == id } } }

    /// The place a question would be asked at.
    var placeToAsk: Int { editedPlace ?? turns.endIndex }

    /// Makes room for another answer at a place; what stood there is shelved until the new one is on disk.
    mutating func askAgain(at place: Int, request: Int, counters: inout Chat.Counters) {
        shelve(from: place)
        counters.turn += 1
        let answer = Message(id: 0, role: .assistant, text: "", answer: Answer(model: "", provider: ""))
        turns.append(Turn(id: counters.turn, message: answer, request: request))
        deselect()
        view.follow()
    }

    /// Takes away the turns from a place on, so that they can be put back.
    mutating func shelve(from place: Int) {
        shelved = Shelf(place: place, turns: Array(turns[place...]), title: title)
        turns.removeSubrange(place...)
        edited = nil
    }

    /// Puts back what was taken away for an answer that could not even be tried, and returns it; nil when nothing was.
    mutating func unshelve() -> Shelf? {
        guard let shelf = shelved else { return nil }
        turns.removeSubrange(shelf.place...)
        turns += shelf.turns
        title = shelf.title
        shelved = nil
        return shelf
    }

    /// Notes which messages stand beside one.
    mutating func note(alternatives: [Int64], to message: Int64) {
        guard let place = turns.lastIndex(where: { $0.message.id == message }) else { return }
        turns[place].alternatives = alternatives
        turns[place].version += 1
    }

    /// Turns that were taken away, and from where.
    struct Shelf: Sendable {
        var place: Int
        var turns: [Turn]
        var title: String
    }
}
