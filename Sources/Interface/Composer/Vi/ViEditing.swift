extension Composer {
    /// Carries out an order of vi's normal mode.
    mutating func perform(_ command: ViCommand) {
        let pending = pendingOperator
        vi = .normal
        switch command {
        case .normal: move(to: max(lineStart, cursor - (pending == nil ? 1 : 0)))
        case .insert(let place): beginInsert(at: place)
        case .apply(let kind) where pending == kind: applyToLine(kind)
        case .apply(let kind): vi = .pending(kind)
        case .applyToLineEnd(let kind): apply(kind, from: cursor, to: lineEnd)
        case .move(let motion):
            guard let pending else { return move(by: motion) }
            apply(pending, over: motion)
        case .deleteCharacter: apply(.delete, from: cursor, to: min(lineEnd, cursor + 1))
        case .put: put()
        }
        if vi == .normal { stayOnCharacter() }
    }

    private var pendingOperator: ViCommand.Operator? {
        guard case .pending(let kind) = vi else { return nil }
        return kind
    }

    private mutating func move(by motion: ViCommand.Motion) {
        move(to: target(of: motion).place)
        stayOnCharacter()
    }

    /// In normal mode the cursor stands on a character, not after the last one of a line.
    private mutating func stayOnCharacter() {
        if cursor == lineEnd, cursor > lineStart { cursor -= 1 }
    }

    private mutating func apply(_ kind: ViCommand.Operator, over motion: ViCommand.Motion) {
        let (place, isIncluded) = target(of: motion)
        // Changing a word leaves the blanks after it, as vi does.
        let isWordChange = kind == .change && motion == .wordForward
        let reach = isWordChange ? min(place, target(of: .wordEnd).place + 1) : place + (isIncluded ? 1 : 0)
        apply(kind, from: min(cursor, reach), to: min(characters.count, max(cursor, reach)))
    }

    private mutating func apply(_ kind: ViCommand.Operator, from start: Int, to end: Int) {
        switch kind {
        case .delete: kill(from: start, to: end)
        case .change:
            kill(from: start, to: end)
            vi = .insert
        case .copy:
            keep(start..<max(start, end))
            move(to: start)
        }
    }

    /// A whole line comes with its end, so that it is put back as a line.
    private mutating func applyToLine(_ kind: ViCommand.Operator) {
        let (start, end) = (lineStart, lineEnd)
        if kind == .change { return apply(kind, from: start, to: end) }
        let isLast = end == characters.count
        apply(kind, from: isLast && kind == .delete && start > 0 ? start - 1 : start, to: isLast ? end : end + 1)
        if killed.characters.first == "\n" { killed.characters.removeFirst() }
        if killed.characters.last != "\n" { killed.characters.append("\n") }
        move(to: kind == .copy ? start : lineStart)
    }

    private mutating func put() {
        guard killed.characters.last == "\n" else {
            move(to: min(lineEnd, cursor + 1))
            perform(.yank)
            return move(to: cursor - 1)
        }
        let isLast = lineEnd == characters.count
        let killed = killed.characters
        let line = refolded(isLast ? ["\n"] + killed.dropLast() : killed)
        let place = isLast ? lineEnd : lineEnd + 1
        move(to: place)
        type(line)
        move(to: place + (isLast ? 1 : 0))
    }

    private mutating func beginInsert(at place: ViCommand.Place) {
        vi = .insert
        switch place {
        case .before: break
        case .after: move(to: min(lineEnd, cursor + 1))
        case .lineStart: move(to: lineStart)
        case .lineEnd: move(to: lineEnd)
        case .lineBelow:
            move(to: lineEnd)
            perform(.newline)
        case .lineAbove:
            move(to: lineStart)
            perform(.newline)
            move(to: cursor - 1)
        }
    }
}

extension Chat {
    /// Carries out an order of vi's normal mode.
    mutating func perform(_ command: ViCommand) -> [Effect] {
        let before = composer.characters
        composer.perform(command)
        return composer.characters == before ? [] : draftChanged()
    }
}
