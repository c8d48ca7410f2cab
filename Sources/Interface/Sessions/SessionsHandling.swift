extension Chat {
    /// The sessions browser, while it is open.
    var sessions: SessionsPane? {
        get { if case .sessions(let pane) = overlay { pane } else { nil } }
        set {
            if let newValue { overlay = .sessions(newValue) } else if case .sessions = overlay { overlay = nil }
        }
    }

    mutating func openSessions(searchingFor text: String = "") -> [Effect] {
        var pane = SessionsPane()
        pane.filter.type(text)
        sessions = pane
        return lookForSessions()
    }

    private func lookForSessions() -> [Effect] {
        [.look(.sessions(matching: sessions?.filter.text ?? ""))]
    }

    /// Shows what was found, unless the browser was closed meanwhile.
    mutating func show(_ found: [SessionEntry], matching text: String, now: Double) -> [Effect] {
        let current = conversation.id
        sessions?.show(found, matching: text, now: now, current: current)
        return []
    }

    mutating func typeInSessions(_ text: String) -> [Effect] {
        guard sessions?.newTitle == nil else {
            sessions?.newTitle?.append(text)
            return []
        }
        sessions?.filter.type(text)
        return lookForSessions()
    }

    mutating func eraseInSessions(all: Bool) -> [Effect] {
        if let title = sessions?.newTitle {
            sessions?.newTitle = all ? "" : String(title.dropLast())
            return []
        }
        if all { sessions?.filter.clear() } else { sessions?.filter.erase() }
        return lookForSessions()
    }

    /// Opens the chosen conversation, at what was found in it, or gives it the title that was typed.
    mutating func acceptInSessions() -> [Effect] {
        guard let chosen = sessions?.chosen else { return [] }
        if let title = sessions?.newTitle { return rename(chosen, to: title) }
        sessions = nil
        focus = .composer
        // Going to a message may show another branch, and an answer that is coming belongs to this one.
        guard let found = chosen.found, !answering.contains(chosen.id) else { return [.look(.conversation(chosen.id))] }
        return [.look(.found(message: found))]
    }

    /// Closes the browser, or gives up a new title.
    mutating func closeSessions() -> [Effect] {
        guard sessions?.newTitle != nil else {
            sessions = nil
            return []
        }
        sessions?.newTitle = nil
        return []
    }

    mutating func beginRename() -> [Effect] {
        guard let chosen = sessions?.chosen else { return [] }
        sessions?.newTitle = chosen.title
        return []
    }

    private mutating func rename(_ entry: SessionEntry, to title: String) -> [Effect] {
        sessions?.newTitle = nil
        let title = title.trimmingBlanks()
        guard !title.isEmpty, title != entry.title else { return [] }
        if entry.id == conversation.id { conversation.title = title }
        return [.rename(conversation: entry.id, to: title)] + lookForSessions()
    }

    /// Deletes the chosen conversation; until the browser is closed that can be undone.
    mutating func deleteSession() -> [Effect] {
        guard let chosen = sessions?.chosen, sessions?.newTitle == nil else { return [] }
        let isInView = chosen.id == conversation.id
        guard !answering.contains(chosen.id) else { return tell(.answerStillComing) }
        sessions?.deleted.append(chosen)
        if isInView { conversation.showNew() }
        return [.delete(conversation: chosen.id, isDeleted: true)]
            + (isInView ? [.saveCurrent(conversation: nil), reroute()] : []) + lookForSessions()
            + tell(Notice(.information, "Deleted \"\(chosen.title)\"."))
    }

    /// The conversations an answer is coming into.
    var answering: Set<Int64> {
        Set(([conversation] + background).filter { $0.current != nil }.compactMap(\.id))
    }

    mutating func undoDelete() -> [Effect] {
        guard sessions?.newTitle == nil, let last = sessions?.deleted.popLast() else { return [] }
        return [.delete(conversation: last.id, isDeleted: false)] + lookForSessions()
            + tell(Notice(.information, "\"\(last.title)\" is back."))
    }

    mutating func startNewFromSessions() -> [Effect] {
        guard sessions?.newTitle == nil else { return [] }
        sessions = nil
        return startNew()
    }
}
