import Dialogue
import Routing

extension Chat {
    /// Sends the draft: a command to the program, a question to a model. While an answer is coming the question waits.
    mutating func send() -> [Effect] {
        guard !composer.isBlank else { return [] }
        if let command = SlashCommand(composer.text) { return perform(command) }
        guard hasStarted, routing.fleet != nil else {
            // Nothing can be kept yet, or nobody is known: a moment later it can, or somebody is.
            counters.isSendWaiting = true
            return []
        }
        guard routing.fleet?.models.isEmpty != true else { return tell(.nobodyToAsk) }
        if let waiting = waitForFiles(.question) { return waiting }
        let missing = files.missing(in: composer.text)
        let warning = missing.isEmpty ? [] : tell(.noSuchFiles(missing))
        guard conversation.current == nil else { return enqueue() + warning }
        return ask(takeDraft()) + warning
    }

    /// Takes the draft out of the composer, with the files it names.
    mutating func takeDraft() -> Question {
        let attachments = files.ready(in: composer.text)
        return Question(text: composer.take(), attachments: attachments)
    }

    /// Asks a question after all that is shown, or in place of the one that is being put differently.
    mutating func ask(_ question: Question) -> [Effect] {
        let change = makeRoomForEdited()
        let attachments = question.attachments + change.attachments
        var route = routeRequest(for: question.text)
        route.context.attachments = attachments
        counters.request += 1
        var ask = AskRequest(
            request: counters.request, conversation: conversation.id, question: question.text,
            attachments: attachments, route: route, place: change.place)
        ask.system = conversation.system
        conversation.ask(question.text, attachments, request: counters.request, counters: &counters)
        return change.learnt + [.ask(ask), .saveDraft(unsent, conversation: conversation.id), reroute()]
            + startWaitingSign()
    }

    /// A question put differently branches off where it stood. It keeps the files that its words never named.
    private mutating func makeRoomForEdited() -> Change {
        guard let place = conversation.editedPlace else { return Change() }
        let question = conversation.turns[place].message
        let named = Mentions.paths(in: question.text)
        let answer = conversation.turns[(place + 1)...].first?.message
        var change = Change()
        change.attachments = question.attachments.filter { file in !named.contains { $0.hasSuffix(file.name) } }
        change.learnt = answer.map { observed(.editedAndResent, of: $0) } ?? []
        conversation.shelve(from: place)
        guard conversation.id != nil else { return change }
        let before = conversation.turns.last?.message.id ?? conversation.turns.earlier.last ?? 0
        change.place = before == 0 ? .first : .after(before)
        return change
    }

    /// What comes of putting a question differently.
    private struct Change {
        var place = AskRequest.Place.atEnd
        var attachments: [Attachment] = []
        var learnt: [Effect] = []
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
        conversation.take(news)
        switch news {
        case .recorded(let id, _, _, let decision, let number, _):
            routing.attempts.decision = decision
            routing.savings.add(decision)
            routing.picksAfresh = false
            let shown = lookBack(on: decision, number: number, microseconds: routing.microseconds)
            return shown + (isNew ? [.saveCurrent(conversation: id)] : [])
        case .ended(let answer, _):
            let ended = conversation.turns.last?.message.id ?? 0
            let looks: [Effect] = ended == 0 ? [] : [.look(.alternatives(to: ended))]
            return rankOrLookBack() + looks + goOn(after: answer.state)
        case .refused(let reason):
            return [reroute()] + tell(Notice(.error, reason + wayToLimits)) + takeBackAll()
        case .attempting, .attemptFailed, .text, .reasoning, .restarted: return []
        }
    }
}

extension Chat {
    /// Which key leads to the limits, where they leave nobody to ask.
    private var wayToLimits: String {
        guard routing.decision?.winner == nil, preferences.hasLimits else { return "" }
        return keys.key(for: .focus(.preferences)).map { " \($0) goes to the limits." } ?? ""
    }
}

extension Notice {
    static func noSuchFiles(_ paths: [String]) -> Notice {
        Notice(.warning, "There is no file \(paths.joined(separator: ", ")): it went as a word of the question.")
    }

    static let nobodyToAsk = Notice(
        .error, "There is no model to ask yet. `switchboard providers` tells how to add one.")
}
