import Dialogue

/// What turns were asked for that are on disk and not held, and what is done once they have come.
struct Paging: Sendable {
    /// Those asked for, by the last of them; nil while none are.
    var last: Int64?
    /// The place that is to be selected; nil where that is held.
    var goal: Int?

    /// So many turns before the first that comes into view are read beforehand, so that nobody waits for them.
    static let margin = 40
}

extension Chat {
    /// Holds as much of the conversation as is looked at: asks for more where the reader comes near what is not held, and
    /// lets go of what is old where nobody looks at it.
    mutating func holdWhatIsLookedAt() -> [Effect] {
        if comparison == nil { conversation.letGoOfOld(height: counters.height) }
        return conversation.nextPage(height: counters.height).map { [.look($0)] } ?? []
    }

    /// Takes in turns that were read, unless they belong nowhere any more.
    mutating func take(_ page: ConversationPage, through last: Int64) -> [Effect] {
        let selected = conversation.selected
        conversation.take(page, through: last, counters: &counters)
        return conversation.selected == selected ? [] : lookAtSelected()
    }
}

extension Intent {
    /// Whether it does something with the selected turn, which must have been read for that.
    var isAboutSelection: Bool {
        switch self {
        case .rate, .toggleReasoning, .copyMessage, .copyCode, .editCode, .links, .mark, .askAgain, .editQuestion,
            .showNeighbour, .compareQuestion:
            true
        default: false
        }
    }
}

extension Notice {
    static let stillReading = Notice(.information, "That message is still being read; try again in a moment.")
}

extension ConversationPane {
    /// The turns to ask for next; nil while there is no need. Those that cannot be read are asked for only once.
    fileprivate mutating func nextPage(height: Int) -> Inquiry? {
        guard let last = turns.earlier.last, paging.last != last else { return nil }
        let highest = min(selected ?? .max, view.highestTurn(of: turns.endIndex, height: height))
        guard paging.goal != nil || highest < turns.startIndex + Paging.margin else { return nil }
        paging.last = last
        let wayToGoal = paging.goal.map { turns.startIndex - $0 + Paging.margin } ?? 0
        return .earlier(through: last, count: max(ConversationPage.standardSize, wayToGoal))
    }

    fileprivate mutating func take(_ page: ConversationPage, through last: Int64, counters: inout Chat.Counters) {
        let first = turns.startIndex
        guard turns.earlier.last == last, turns.prepend(counters.turns(of: page.messages), after: page.earlier) else {
            return
        }
        let goal = paging.goal
        paging = Paging()
        view.uncover(before: first)
        if let goal { select(goal) }
    }

    /// Holds only the newest turns where nobody looks at others, and there are so many that it is worth the while.
    fileprivate mutating func letGoOfOld(height: Int) {
        let kept = ConversationPage.standardSize + height
        guard turns.count > 2 * kept, isAtEnd else { return }
        let old = turns.indices.dropLast(kept)
        guard let place = old.last(where: { turns[$0].message.role == .user }),
            turns[..<place].allSatisfy({ $0.message.id != 0 })
        else { return }
        turns.letGo(before: place)
        paging = Paging()
    }

    /// Whether nothing but the end is looked at, and nothing is done with a turn.
    private var isAtEnd: Bool {
        view.isFollowing && selected == nil && marked == nil && edited == nil && shelved == nil && paging.goal == nil
    }
}

extension Chat.Counters {
    /// Messages as turns, each with a name of its own.
    mutating func turns(of messages: [Message]) -> [Turn] {
        messages.map { message in
            turn += 1
            return Turn(id: turn, message: message)
        }
    }
}
