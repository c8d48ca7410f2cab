import Dialogue
import Routing

// Copying, and opening code in the user's editor.
extension Chat {
    /// Copies the marked messages, else the selected one, else the last answer. The world tells how that went.
    mutating func copyMessage() -> [Effect] {
        if let marked = conversation.markedMessages {
            conversation.marked = nil
            let text = marked.map(\.text).joined(separator: "\n\n")
            return [.copy(text, what: marked.count == 1 ? "the message" : "\(marked.count) messages")]
        }
        guard let message = conversation.messageAtHand else { return tell(.nothingToCopy) }
        return [.copy(message.text, what: "the message")] + observed(.copied, of: message)
    }

    /// Copies the code block of the message; of several the user picks one.
    mutating func copyCode() -> [Effect] {
        withSnippet(title: "Copy code") {
            .copy($0)
        } use: { chat, block in
            chat.copy(block)
        }
    }

    /// Opens the code block of the message in the user's editor; of several the user picks one.
    mutating func editCode() -> [Effect] {
        withSnippet(title: "Open code") {
            .edit($0)
        } use: { _, block in
            [.edit(block.editorText)]
        }
    }

    mutating func copy(_ block: CodeSnippet) -> [Effect] {
        let learnt = conversation.messageAtHand.map { observed(.copied, of: $0) } ?? []
        return [.copy(block.text, what: "the code")] + learnt
    }

    private mutating func withSnippet(
        title: String, choice: (CodeSnippet) -> PickList.Choice, use: (inout Chat, CodeSnippet) -> [Effect]
    ) -> [Effect] {
        let blocks = CodeSnippet.all(in: conversation.messageAtHand?.text ?? "")
        guard let last = blocks.last else {
            return tell(Notice(.information, "There is no code block in this message."))
        }
        guard blocks.count > 1 else { return use(&self, last) }
        pickList = PickList(
            title: title,
            items: blocks.map { PickList.Item(title: $0.title, detail: $0.language, choice: choice($0)) })
        return []
    }
}

extension Notice {
    static let nothingToCopy = Notice(.information, "There is nothing to copy yet: ask something first.")
}

// Marking messages.
extension Chat {
    /// Marks messages from the selected one on, as far as the selection then moves; a second time ends that.
    mutating func mark() -> [Effect] {
        guard conversation.marked == nil else { return unmark() }
        guard !conversation.turns.isEmpty else { return [] }
        let place = conversation.selected ?? conversation.turns.endIndex - 1
        conversation.selected = place
        conversation.marked = place
        return []
    }

    mutating func unmark() -> [Effect] {
        conversation.marked = nil
        return []
    }
}

extension ConversationPane {
    /// The places of the turns that are marked, else of the selected one; nil for none.
    var markedPlaces: ClosedRange<Int>? {
        guard let selected else { return nil }
        let start = min(marked ?? selected, turns.endIndex - 1)
        return min(start, selected)...max(start, selected)
    }

    /// The messages that are marked; nil while none are.
    var markedMessages: [Message]? {
        guard marked != nil, let places = markedPlaces, turns.indices.contains(places.upperBound) else { return nil }
        return turns[places].map(\.message)
    }
}
