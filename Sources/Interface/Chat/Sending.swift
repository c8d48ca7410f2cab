import Dialogue
import Routing

extension Chat {
    /// Sends the draft: a command to the program, a question to a model.
    mutating func send() -> [Effect] {
        guard !composer.isBlank else { return [] }
        if let command = SlashCommand(composer.text) { return perform(command) }
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard routing.fleet?.models.isEmpty != true else { return tell(.nobodyToAsk) }
        let change = makeRoomForEdited()
        let route = routeRequest(for: composer.text)
        let text = composer.take()
        counters.request += 1
        let ask = AskRequest(
            request: counters.request, conversation: change.conversation, question: text, route: route,
            place: change.place)
        conversation.ask(text, request: counters.request, counters: &counters)
        return change.learnt + [.ask(ask), .saveDraft("", conversation: conversation.id), reroute()]
    }

    /// A question put differently branches off where it stood; the first of a conversation begins another one.
    private mutating func makeRoomForEdited() -> (conversation: Int64?, place: AskRequest.Place, learnt: [Effect]) {
        guard let place = conversation.editedPlace else { return (conversation.id, .atEnd, []) }
        let answer = conversation.turns.dropFirst(place + 1).first?.message
        let learnt = answer.map { observed(.editedAndResent, of: $0) } ?? []
        conversation.shelve(from: place)
        guard let before = conversation.turns.last?.message.id, before != 0 else {
            conversation.title = ""
            return (nil, .atEnd, learnt)
        }
        return (conversation.id, .after(before), learnt)
    }

    /// Takes in news of an answer. News of an answer that is over, or of another conversation, changes nothing.
    mutating func handle(_ news: AnswerEvent, of request: Int) -> [Effect] {
        guard conversation.current == request else { return [] }
        routing.attempts.take(news)
        switch news {
        case .recorded(let id, let question, let answer, let decision, let decisionID):
            let isNew = conversation.id != id
            conversation.recorded(as: id, question: question, answer: answer)
            routing.attempts.decision = decision
            routing.savings.add(decision)
            conversation.noteDecision(decisionID)
            return isNew ? [.saveCurrent(conversation: id)] : []
        case .attempting(_, let model, let provider, _): conversation.answerBegins(model: model, provider: provider)
        case .attemptFailed(let failure): conversation.noteFailure(failure)
        case .text(let text, let seconds): conversation.append(text, seconds: seconds)
        case .reasoning(let text, let seconds): conversation.append(reasoning: text, seconds: seconds)
        case .restarted: conversation.restartAnswer()
        case .ended(let answer, let text):
            conversation.answerEnded(answer, text: text)
            let ended = conversation.turns.last?.message.id ?? 0
            return [reroute()] + (ended == 0 ? [] : [.look(.alternatives(to: ended))])
        case .refused(let reason):
            if conversation.unshelve() { return [reroute()] + tell(Notice(.error, reason)) }
            conversation.answerRefused(reason)
            return [reroute()]
        }
        return []
    }
}

extension Notice {
    static let nobodyToAsk = Notice(
        .error, "There is no model to ask yet. `switchboard providers` tells how to add one.")
}
