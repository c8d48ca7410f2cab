// What gives up something: an answer, an edit, a draft, and last the program.
extension Chat {
    /// Escape goes back one step: it takes a waiting question back, then stops a running answer, else leaves a panel for
    /// the composer.
    mutating func stop() -> [Effect] {
        if counters.isSendWaiting { return keepDraft() }
        if !conversation.queued.isEmpty { return takeBackQueued() }
        if let request = conversation.current { return [.stop(request: request)] }
        if conversation.edited != nil { return stopEditing() }
        if conversation.marked != nil { return unmark() }
        focus = .composer
        conversation.deselect()
        return []
    }

    /// Leaves a draft that was to be sent as soon as that could be.
    private mutating func keepDraft() -> [Effect] {
        counters.isSendWaiting = false
        return []
    }

    /// Control-C stops a running answer, then empties the draft. With neither it quits, but only when pressed twice:
    /// whoever means an answer that has just ended must not lose the program.
    mutating func clearOrQuit() -> [Effect] {
        if let request = conversation.current { return [.stop(request: request)] }
        if conversation.edited != nil { return stopEditing() }
        guard composer.characters.isEmpty else {
            composer.clear()
            return draftChanged()
        }
        if let asked = counters.quitAsked, counters.time - asked <= Self.secondsToQuit { return leave() }
        counters.quitAsked = counters.time
        let label = keys.key(for: .clearOrQuit) ?? "^C"
        let atOnce = keys.key(for: .quit).map { "; \($0) quits at once" } ?? ""
        return tell(Notice(.information, "\(label) again quits\(atOnce)."), seconds: Self.secondsToQuit)
    }

    /// So long a second press counts as meant together with the first.
    private static let secondsToQuit = 2.0
}
