import Dialogue

// Questions that wait until the answer before them has ended.
extension Chat {
    /// What was written and not sent: the questions that wait, then the draft.
    var unsent: String {
        let texts = conversation.queued.map(\.text) + [composer.text]
        return texts.filter { !$0.trimmingBlanks().isEmpty }.joined(separator: "\n\n")
    }

    /// Lets the draft wait until the answer that is coming has ended.
    mutating func enqueue() -> [Effect] {
        conversation.queued.append(takeDraft())
        return rankOrLookBack() + [.saveDraft(unsent, conversation: conversation.id)]
    }

    /// Takes the question that was last to wait back into the composer, before what is being written there.
    mutating func takeBackQueued() -> [Effect] {
        guard let last = conversation.queued.popLast() else { return [] }
        composer.replace(with: composer.isBlank ? last.text : last.text + "\n\n" + composer.text)
        return draftChanged()
    }

    /// Takes all that wait back into the composer.
    mutating func takeBackAll() -> [Effect] {
        guard !conversation.queued.isEmpty else { return [] }
        let text = unsent
        conversation.queued = []
        composer.replace(with: text)
        return draftChanged()
    }

    /// Asks the next question that waits. After an answer that did not end well the person decides.
    mutating func goOn(after state: Answer.State) -> [Effect] {
        guard case .complete = state else { return takeBackAll() }
        guard !conversation.queued.isEmpty else { return [] }
        return ask(conversation.queued.removeFirst())
    }
}
