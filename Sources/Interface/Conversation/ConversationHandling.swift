import Dialogue
import Routing

extension Chat {
    mutating func select(_ step: Intent.Step) -> [Effect] {
        conversation.select(step)
        return lookAtSelected()
    }

    /// Looks up what is told beside the selected turn.
    mutating func lookAtSelected() -> [Effect] {
        findAlternatives() + (isLookingBack ? rankOrLookBack() : [])
    }

    mutating func rate(_ rating: Int) -> [Effect] {
        guard let (message, kept) = conversation.rateSelected(rating) else { return tell(.nothingToRate) }
        let rated: [Effect] = [.rate(message: message.id, rating: kept)]
        return kept == nil ? rated : rated + observed(rating > 0 ? .liked : .disliked, of: message)
    }

    mutating func toggleReasoning() -> [Effect] {
        guard conversation.messageAtHand?.answer?.reasoning.isEmpty == false else { return tell(.noReasoning) }
        conversation.toggleReasoning()
        return []
    }
}

extension Notice {
    fileprivate static let nothingToRate = Notice(
        .information, "Only a finished answer can be rated; ↑ and ↓ choose one.")
    fileprivate static let noReasoning = Notice(.information, "This message shows no reasoning.")
}
