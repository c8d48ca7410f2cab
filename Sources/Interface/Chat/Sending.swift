import Dialogue
import Routing

extension Chat {
    /// Sends the draft: a command to the program, a question to a model.
    mutating func send() -> [Effect] {
        guard !composer.isBlank else { return [] }
        if let command = SlashCommand(composer.text) { return perform(command) }
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard routing.fleet?.models.isEmpty != true else { return tell(.nobodyToAsk) }
        let route = routeRequest(for: composer.text)
        let text = composer.take()
        counters.request += 1
        conversation.ask(text, request: counters.request, counters: &counters)
        let ask = AskRequest(request: counters.request, conversation: conversation.id, question: text, route: route)
        return [.ask(ask), .saveDraft("", conversation: conversation.id), reroute()]
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
            conversation.noteDecision(decisionID)
            return isNew ? [.saveCurrent(conversation: id)] : []
        case .attempting(_, let model, let provider, _): conversation.answerBegins(model: model, provider: provider)
        case .attemptFailed(let failure): conversation.noteFailure(failure)
        case .text(let text, let seconds): conversation.append(text, seconds: seconds)
        case .reasoning(let text, let seconds): conversation.append(reasoning: text, seconds: seconds)
        case .restarted: conversation.restartAnswer()
        case .ended(let answer, let text):
            conversation.answerEnded(answer, text: text)
            return [reroute()]
        case .refused(let reason):
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
