/// How keys are understood where vi's are used. Insert leads to normal; normal to insert and pending; pending to normal, or
/// to insert after a change.
public enum ViMode: Sendable, Equatable {
    /// Letters are text.
    case insert
    /// Letters are orders.
    case normal
    /// An order waits for how far it is to go.
    case pending(ViCommand.Operator)
}

/// What a key of vi's normal mode orders.
public enum ViCommand: Sendable, Hashable {
    /// Back to normal mode.
    case normal
    /// To insert mode, at a place.
    case insert(Place)
    /// Something to be done as far as the next motion goes; doubled, to the whole line.
    case apply(Operator)
    /// As far as a motion goes; to the line's end, where it is an order in itself.
    case applyToLineEnd(Operator)
    /// To another place.
    case move(Motion)
    /// Take away the character under the cursor.
    case deleteCharacter
    /// Put what was taken away or copied after the cursor.
    case put

    /// Where insert mode begins.
    public enum Place: Sendable, Hashable {
        case before, after, lineStart, lineEnd, lineBelow, lineAbove
    }

    /// What is done with a stretch of text.
    public enum Operator: Sendable, Hashable {
        case delete, change, copy
    }

    /// Where the cursor goes.
    public enum Motion: Sendable, Hashable {
        case left, right, wordForward, wordBackward, wordEnd, lineStart, lineEnd, draftStart, draftEnd
    }
}
