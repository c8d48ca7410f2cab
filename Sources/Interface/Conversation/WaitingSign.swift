import Dialogue

/// A small sign that turns while the first token is waited for.
enum WaitingSign {
    /// Seconds between two of its positions: slow enough to cost nothing, fast enough to be seen.
    static let seconds = 0.2

    private static let positions = Array("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")

    /// The sign after so many moves.
    static func position(_ moves: Int) -> Character { positions[moves % positions.count] }
}

extension Chat {
    /// Starts the sign, when something is being waited for.
    func startWaitingSign() -> [Effect] {
        hasMotion && conversation.isWaiting ? [.start(.motion, seconds: WaitingSign.seconds)] : []
    }

    mutating func moveWaitingSign() -> [Effect] {
        guard hasMotion, conversation.isWaiting else { return [] }
        conversation.moveWaitingSign()
        return startWaitingSign()
    }
}

extension ConversationPane {
    /// Whether an answer was asked for of which nothing has come.
    var isWaiting: Bool {
        guard let last = turns.last, last.request != nil, case .waiting = last.message.answer?.state else {
            return false
        }
        return true
    }

    fileprivate mutating func moveWaitingSign() {
        turns[turns.endIndex - 1].moves += 1
        turns[turns.endIndex - 1].version += 1
    }
}
