import Dialogue
import Routing

extension Chat {
    mutating func select(_ step: Intent.Step) -> [Effect] {
        conversation.select(step)
        return findAlternatives()
    }

    mutating func rate(_ rating: Int) -> [Effect] {
        guard let (message, kept) = conversation.rateSelected(rating) else { return [] }
        let rated: [Effect] = [.rate(message: message.id, rating: kept)]
        return kept == nil ? rated : rated + observed(rating > 0 ? .liked : .disliked, of: message)
    }

    mutating func toggleReasoning() -> [Effect] {
        conversation.toggleReasoning()
        return []
    }

    mutating func copyMessage() -> [Effect] {
        guard let message = conversation.messageAtHand else { return [] }
        return [.copy(message.text)] + observed(.copied, of: message)
            + tell(Notice(.information, "Copied the message."))
    }

    mutating func copyCode() -> [Effect] {
        guard let message = conversation.messageAtHand else { return [] }
        guard let code = CodeBlocks.last(in: message.text) else {
            return tell(Notice(.information, "There is no code block in this message."))
        }
        return [.copy(code)] + observed(.copied, of: message)
            + tell(Notice(.information, "Copied the last code block."))
    }
}
