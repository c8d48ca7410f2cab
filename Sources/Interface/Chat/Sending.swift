import Dialogue
import Routing

extension Chat {
    /// Sends the draft: a command to the program, a question to a model. While an answer is coming the question waits.
    mutating func send() -> [Effect] {
        guard !composer.isBlank else { return [] }
        if let command = SlashCommand(composer.text) { return perform(command) }
        guard routing.fleet?.models.isEmpty != true else { return tell(.nobodyToAsk) }
        guard conversation.current == nil else { return enqueue() }
        return ask(composer.take())
    }

    /// Asks a question after all that is shown, or in place of the one that is being put differently.
    mutating func ask(_ text: String) -> [Effect] {
        let change = makeRoomForEdited()
        let route = routeRequest(for: text)
        counters.request += 1
        var ask = AskRequest(
            request: counters.request, conversation: conversation.id, question: text, route: route,
            place: change.place)
        ask.system = conversation.system
        conversation.ask(text, request: counters.request, counters: &counters)
        return change.learnt + [.ask(ask), .saveDraft(unsent, conversation: conversation.id), reroute()]
    }

    /// A question put differently branches off where it stood.
    private mutating func makeRoomForEdited() -> (place: AskRequest.Place, learnt: [Effect]) {
        guard let place = conversation.editedPlace else { return (.atEnd, []) }
        let answer = conversation.turns.dropFirst(place + 1).first?.message
        let learnt = answer.map { observed(.editedAndResent, of: $0) } ?? []
        conversation.shelve(from: place)
        guard conversation.id != nil else { return (.atEnd, learnt) }
        guard let before = conversation.turns.last?.message.id, before != 0 else { return (.first, learnt) }
        return (.after(before), learnt)
    }

    /// Takes in news of an answer. News of an answer that is over changes nothing.
    mutating func handle(_ news: AnswerEvent, of request: Int) -> [Effect] {
        if conversation.current == request { return handleInView(news) }
        if let lane = comparison?.lanes.firstIndex(where: { $0.request == request }) {
            return handle(news, ofLane: lane)
        }
        guard let place = background.firstIndex(where: { $0.current == request }) else { return [] }
        return handle(news, ofBackground: place)
    }

    private mutating func handleInView(_ news: AnswerEvent) -> [Effect] {
        routing.attempts.take(news)
        let isNew = conversation.id == nil
        let wasShelved = conversation.take(news)
        switch news {
        case .recorded(let id, _, _, let decision, _, _):
            routing.attempts.decision = decision
            routing.savings.add(decision)
            return isNew ? [.saveCurrent(conversation: id)] : []
        case .ended(let answer, _):
            let ended = conversation.turns.last?.message.id ?? 0
            return [reroute()] + (ended == 0 ? [] : [.look(.alternatives(to: ended))]) + goOn(after: answer.state)
        case .refused(let reason):
            return [reroute()] + (wasShelved ? tell(Notice(.error, reason)) : []) + takeBackAll()
        case .attempting, .attemptFailed, .text, .reasoning, .restarted: return []
        }
    }
}

extension Notice {
    static let nobodyToAsk = Notice(
        .error, "There is no model to ask yet. `switchboard providers` tells how to add one.")
}
