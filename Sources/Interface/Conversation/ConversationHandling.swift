import Dialogue
import Routing

extension Chat {
    mutating func select(_ step: Intent.Step) -> [Effect] {
        conversation.select(step)
        return findAlternatives() + (isLookingBack ? rankOrLookBack() : [])
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
}
