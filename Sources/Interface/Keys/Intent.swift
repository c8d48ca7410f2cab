/// What a key asks for, whatever key it is.
public enum Intent: Sendable, Hashable {
    // Everywhere
    case focusNext, focusPrevious
    case focus(Focus)
    case stop
    case help
    case suspend, redraw
    case clearOrQuit, quit
    case newConversation
    case scroll(Scroll)

    case openPalette
    case why
    case card
    case showNotices
    case toggleMouse
    case toggleAlone

    // Composer
    case send
    case edit(Edit)
    case deleteOrQuit
    case vi(ViCommand)
    case up, down
    case editDraft
    case complete, acceptCompletion
    case moveCompletion(Step)

    // Conversation
    case select(Step)
    case rate(Int)
    case toggleReasoning
    case copyMessage, copyCode, editCode
    case links, openLink
    case mark
    case askAgain(Again)
    case editQuestion
    case showNeighbour(Step)

    // Routing
    case choose(Step)
    case pin
    case ban

    // Preferences
    case slider(Step)
    case nudge(Int)
    case typeDigit(Int)
    case resetSliders
    case preset(Int), nextPreset
    case editEntry

    // Comparing
    case compareDraft, compareQuestion
    case pickAnswer(Int)
    case stopComparison

    // Overlays and their lists
    case close
    case move(Scroll)
    case accept
    case erase, eraseAll

    // Sessions
    case openSessions
    case renameSession, deleteSession, undoDelete, newFromSessions

    /// A move in the conversation or a list.
    public enum Scroll: Sendable, Hashable {
        case lineUp, lineDown, pageUp, pageDown, top, bottom

        /// How many rows down it goes, for a page of so many rows.
        func rows(page: Int) -> Int {
            switch self {
            case .lineUp: -1
            case .lineDown: 1
            case .pageUp: -max(1, page)
            case .pageDown: max(1, page)
            case .top: -100_000
            case .bottom: 100_000
            }
        }
    }

    /// A step to the neighbour or to an end.
    public enum Step: Sendable, Hashable {
        case previous, next, first, last
    }
}
