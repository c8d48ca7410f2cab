extension Chat {
    /// What is typed while an overlay has the keys narrows its list.
    mutating func typeOver(_ text: String) -> [Effect] {
        switch overlay {
        case .sessions: typeInSessions(text)
        case .pick: typeInPickList(text)
        case nil: typeInEntry(text)
        case .help, .why, .card, .page, .notices, .comparison: []
        }
    }

    mutating func erase(all: Bool) -> [Effect] {
        switch overlay {
        case .sessions: eraseInSessions(all: all)
        case .pick: eraseInPickList(all: all)
        case nil: eraseInEntry(all: all)
        case .help, .why, .card, .page, .notices, .comparison: []
        }
    }

    mutating func moveInList(_ scroll: Intent.Scroll) -> [Effect] {
        let page = counters.height / 2
        switch overlay {
        case .sessions(var pane) where pane.newTitle == nil:
            pane.filter.move(scroll, count: pane.entries?.count ?? 0, page: page)
            overlay = .sessions(pane)
        case .pick: return moveInPickList(scroll, page: page)
        case .sessions, .help, .why, .card, .page, .notices, .comparison, nil: break
        }
        return []
    }

    mutating func accept() -> [Effect] {
        switch overlay {
        case .sessions: acceptInSessions()
        case .pick: pick()
        case nil: acceptEntry()
        case .help, .why, .card, .page, .notices, .comparison: []
        }
    }

    mutating func close() -> [Effect] {
        switch overlay {
        case .sessions: return closeSessions()
        case .pick: return closePickList()
        case nil: return closeEntry()
        case .help, .why, .card, .page, .notices, .comparison:
            overlay = nil
            return []
        }
    }
}
