/// The draft and everything that edits it: cursor, kill ring, undo, and the history of what was sent.
public struct Composer: Sendable, Equatable {
    /// What is written, one element a grapheme, so that a cursor never stands inside one.
    public internal(set) var characters: [Character] = []
    /// Where the next character goes, 0…`characters.count`.
    public internal(set) var cursor = 0
    /// Large pastes that stand folded in the draft.
    public internal(set) var folds = PasteFolds()
    var killed = Killed()
    var undos: [Snapshot] = []
    var redos: [Snapshot] = []
    var isTyping = false
    var history = SentHistory()
    /// How keys are understood; nil where vi's are not used.
    public internal(set) var vi: ViMode?
    /// Which of the completions offered is chosen, from 0.
    var completion = 0

    /// An empty draft.
    public init() {}

    /// The draft as it will be sent, folded pastes in full.
    public var text: String { folds.unfolded(characters) }

    /// What stands in the draft to be seen: folded pastes are left out.
    var seen: String { folds.leftOut(of: characters) }

    /// What of the draft is for a model: all of it, but of a command only what it asks several models.
    var prompt: String {
        guard characters.first(where: { !$0.isWhitespace }) == "/" else { return text }
        return switch SlashCommand(text) {
        case .compare(_, let prompt): prompt
        case nil: isBareSlash ? "" : text
        default: ""
        }
    }

    /// Whether there is anything in it for a model.
    var hasPrompt: Bool {
        guard let first = characters.first(where: { !$0.isWhitespace }) else { return false }
        return first != "/" || !prompt.allSatisfy(\.isWhitespace)
    }

    /// Whether a command has been begun that has no name yet.
    private var isBareSlash: Bool { characters.count { !$0.isWhitespace } == 1 && characters.last == "/" }

    /// Whether there is nothing to send.
    public var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }

    /// Replaces the whole draft, as when one is restored, and forgets what could be undone.
    public mutating func restore(_ text: String) {
        characters = Array(text)
        cursor = characters.count
        folds = PasteFolds()
        undos = []
        redos = []
    }

    /// Puts another text into the draft, so that undo brings back what stood there.
    public mutating func replace(with text: String) {
        clear()
        characters = Array(text)
        cursor = characters.count
    }

    /// Takes the draft out to be sent and keeps it in the history.
    public mutating func take() -> String {
        let sent = text
        if vi != nil { vi = .insert }
        history.add(sent)
        restore("")
        return sent
    }

    /// Offers what was sent in earlier sessions, oldest first.
    public mutating func remember(_ sent: [String]) {
        history = SentHistory(sent)
    }

    /// What was cut out of a draft or copied, which outlives that draft with the pastes folded in it.
    struct Killed: Sendable, Equatable {
        var characters: [Character] = []
        var folds = PasteFolds()
    }

    /// A state of the draft that can be returned to.
    struct Snapshot: Sendable, Equatable {
        var characters: [Character]
        var cursor: Int
        var folds: PasteFolds
    }
}
