import Dialogue
import Routing

/// Which model is to give another answer to a question that was answered already.
public enum Again: Sendable, Hashable {
    /// The one that answered.
    case same
    /// One that is expected to be better.
    case stronger
    /// The best of the others.
    case runnerUp
    /// The best of the others, from where the answer broke off.
    case goOn
}

extension Chat {
    /// Asks for another answer to the question of the selected turn, else to the last one.
    mutating func askAgain(_ again: Again) -> [Effect] {
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard let place = conversation.repairablePlace else { return tell(.nothingToRepair) }
        let old = conversation.turns[place].message
        let question = conversation.turns[place - 1].message
        guard let answer = old.answer, question.id != 0 else { return tell(.nothingToRepair) }
        guard again != .goOn || old.isUnfinished else { return tell(.nothingUnfinished) }
        let route = routeRequest(again: again, question, before: place - 1, answer: answer)
        counters.request += 1
        conversation.askAgain(at: place, request: counters.request, counters: &counters)
        let ask = AskRequest(
            request: counters.request, conversation: conversation.id, question: question.text,
            attachments: question.attachments, route: route, place: .again(question: question.id),
            unfinished: again == .goOn ? old.text : "")
        let effects: [Effect] = [.ask(ask)] + startWaitingSign()
        guard let event = again.event else { return effects }
        return effects + observed(event, of: old)
    }

    private mutating func routeRequest(
        again: Again, _ question: Message, before place: Int, answer: Answer
    ) -> RouteRequest {
        var request = routeRequest(for: question.text)
        request.context = conversation.context(of: question, at: place)
        // Another draw than the one that led to the answer that did not please.
        request.seed = request.seed &+ UInt64(counters.request) &* 0x9E37_79B9_7F4A_7C15
        switch again {
        case .same: request.limits.pinned = answer.model
        case .stronger:
            request.limits.pinned = nil
            request.policy.strongerThan = answer.model
        case .runnerUp, .goOn:
            request.limits.pinned = nil
            request.limits.banned.insert(answer.model)
        }
        request.incumbent = nil
        return request
    }

    /// What follows from something a person did with an answer; nothing while the answer is not on disk.
    func observed(_ event: Observation.Event, of message: Message) -> [Effect] {
        guard message.id != 0, let answer = message.answer, !answer.model.isEmpty else { return [] }
        return [
            .learn(Observed(answer: message.id, decision: answer.decision, model: answer.model, event: event))
        ]
    }
}

extension Chat {
    /// Takes the selected question, else the last one, back into the composer, to be put differently.
    mutating func editQuestion() -> [Effect] {
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard let place = conversation.editablePlace else { return tell(.nothingToRepair) }
        conversation.edited = conversation.turns[place].id
        composer.replace(with: conversation.turns[place].message.text)
        focus = .composer
        return draftChanged()
    }

    /// Gives up putting a question differently.
    mutating func stopEditing() -> [Effect] {
        conversation.edited = nil
        composer.clear()
        return draftChanged()
    }

    /// Shows another wording of the selected question, or another answer to it.
    mutating func showNeighbour(_ step: Intent.Step) -> [Effect] {
        guard conversation.current == nil else { return tell(.answerStillComing) }
        let place = conversation.selected ?? conversation.turns.endIndex - 1
        guard conversation.turns.indices.contains(place), conversation.turns[place].message.id != 0 else { return [] }
        let message = conversation.turns[place].message
        guard conversation.turns[place].alternatives.count != 1 else { return tell(.noAlternatives) }
        return [.look(.neighbour(of: message.id, step: step == .previous ? -1 : 1))]
    }

    /// Asks which alternatives the selected turn has, so that they can be counted beside it.
    func findAlternatives() -> [Effect] {
        guard let message = conversation.selectedMessage, message.id != 0 else { return [] }
        return [.look(.alternatives(to: message.id))]
    }
}

extension Again {
    /// What asking so says of the answer before; nil where it says nothing.
    fileprivate var event: Observation.Event? {
        switch self {
        case .same, .runnerUp: .regenerated
        case .stronger: .escalated
        case .goOn: nil
        }
    }
}

extension Message {
    /// Whether it is an answer that broke off after its first words, or was stopped.
    fileprivate var isUnfinished: Bool {
        switch answer?.state {
        case .failed, .stopped, .interrupted: !text.isEmpty
        case .complete(.length): true
        default: false
        }
    }
}

extension Notice {
    static let nothingUnfinished = Notice(.information, "This answer is whole; there is nothing to go on with.")
    fileprivate static let noAlternatives = Notice(
        .information, "This message has no alternatives; r, s and u ask for another answer, e for another question.")
    static let nothingToRepair = Notice(
        .information, "There is no answer yet to ask for again, nor a question to edit.")
}
