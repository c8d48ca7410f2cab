extension Chat {
    /// What is typed while an overlay has the keys narrows its list.
    mutating func typeOver(_ text: String) -> [Effect] {
        switch overlay {
        case .sessions: typeInSessions(text)
        case .help, nil: []
        }
    }

    mutating func erase(all: Bool) -> [Effect] {
        switch overlay {
        case .sessions: eraseInSessions(all: all)
        case .help, nil: []
        }
    }

    mutating func moveInList(_ scroll: Intent.Scroll) -> [Effect] {
        let page = counters.height / 2
        switch overlay {
        case .sessions(var pane) where pane.newTitle == nil:
            pane.filter.move(scroll, count: pane.entries?.count ?? 0, page: page)
            overlay = .sessions(pane)
        case .sessions, .help, nil: break
        }
        return []
    }

    mutating func accept() -> [Effect] {
        switch overlay {
        case .sessions: acceptInSessions()
        case .help, nil: []
        }
    }

    mutating func close() -> [Effect] {
        switch overlay {
        case .sessions: return closeSessions()
        case .help, nil:
            overlay = nil
            return []
        }
    }
}
