import Dialogue
import Routing

// Going from one conversation to another. Each keeps its draft, and an answer that is coming goes on unseen.
extension Chat {
    /// Begins a new conversation. What is being written goes along: it is a question that is to be asked afresh.
    mutating func startNew() -> [Effect] {
        focus = .composer
        // What was told of another conversation is of no use in this one.
        status.notice = nil
        guard conversation.id != nil || !conversation.turns.isEmpty else { return [] }
        let (carried, isSendWaiting) = (composer, counters.isSendWaiting)
        composer.clear()
        let kept = leaveConversation()
        conversation.showNew()
        if !carried.isBlank { (composer, counters.isSendWaiting) = (carried, isSendWaiting) }
        return kept + [.saveCurrent(conversation: nil), .look(.draft(of: nil)), reroute()]
            + (carried.isBlank ? [] : [.start(.draft, seconds: 1)])
    }

    /// Shows a conversation that was read from disk; one that was left while an answer was coming is shown as it goes on.
    mutating func open(_ kept: Conversation, after earlier: EarlierTurns) -> [Effect] {
        guard kept.id != conversation.id else {
            guard conversation.current == nil else { return [] }
            let before = conversation.turns.endIndex
            conversation.show(kept, after: earlier, counters: &counters)
            let hidden = before - conversation.turns.endIndex
            return rankOrLookBack() + [.saveCurrent(conversation: kept.id)] + findAlternatives()
                + (hidden > 0 ? tell(.elsewhere(hidden)) : [])
        }
        let effects = leaveConversation()
        guard let place = background.firstIndex(where: { $0.id == kept.id }) else {
            conversation.show(kept, after: earlier, counters: &counters)
            let looks = [.look(.draft(of: kept.id))] + rankOrLookBack()
            return effects + looks + [.saveCurrent(conversation: kept.id)]
        }
        conversation = background.remove(at: place)
        composer.replace(with: conversation.draft)
        return effects + rankOrLookBack() + [.saveCurrent(conversation: kept.id)] + lookAtFiles()
    }

    /// Goes to a message that was found, which then has the keys.
    mutating func go(to place: Int?) -> [Effect] {
        guard let place, place < conversation.turns.endIndex else { return [] }
        conversation.select(place)
        focus = .conversation
        return findAlternatives() + rankOrLookBack()
    }

    private mutating func leaveConversation() -> [Effect] {
        let text = unsent
        let isUnkept = conversation.current != nil && conversation.id == nil
        if conversation.current != nil {
            conversation.draft = text
            conversation.queued = []
            // What was asked for does not find a conversation that is out of view.
            conversation.paging = Paging()
            background.append(conversation)
        }
        composer.clear()
        // What was to be sent is not what stands in the composer next.
        counters.isSendWaiting = false
        routing.attempts = Attempts()
        return isUnkept ? [] : [.saveDraft(text, conversation: conversation.id)]
    }

    /// Puts the draft that was left in the conversation in view back, unless another one has been begun meanwhile.
    mutating func restore(_ draft: String, of id: Int64?) -> [Effect] {
        guard id == conversation.id, composer.isBlank, !draft.isEmpty else { return [] }
        composer.replace(with: draft)
        return rankOrLookBack() + lookAtFiles()
    }
}

extension Chat {
    /// Takes in news of an answer that comes into a conversation out of view; its end is told.
    mutating func handle(_ news: AnswerEvent, ofBackground place: Int) -> [Effect] {
        background[place].take(news)
        let pane = background[place]
        switch news {
        case .recorded(let id, _, _, let decision, _, _):
            routing.savings.add(decision)
            return [.saveDraft(pane.draft, conversation: id)]
        case .ended(let answer, _):
            background.remove(at: place)
            return tell(Notice(for: answer, in: pane.title, sessions: keys.key(for: .openSessions) ?? "/sessions"))
        case .refused(let reason):
            background.remove(at: place)
            // The question is nowhere on disk: it goes back to where it was written.
            let draft = (pane.queued.map(\.text) + [pane.draft]).filter { !$0.isEmpty }.joined(separator: "\n\n")
            return [.saveDraft(draft, conversation: pane.id)] + tell(Notice(.error, reason))
        case .attempting, .attemptFailed, .text, .reasoning, .restarted: return []
        }
    }
}

extension Notice {
    fileprivate static func elsewhere(_ count: Int) -> Notice {
        let messages = count == 1 ? "1 later message is" : "\(count) later messages are"
        return Notice(.information, "\(messages) in the other version; ← and → go back to it.")
    }

    fileprivate init(for answer: Answer, in title: String, sessions key: String) {
        switch answer.state {
        case .failed(let reason): self.init(.error, "\"\(title)\": \(reason)")
        default: self.init(.information, "\"\(title)\" is answered; \(key) opens it.")
        }
    }
}
