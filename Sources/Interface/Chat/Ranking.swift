import Dialogue
import Routing

// What the sidebar shows: the ranking for the draft; with nothing written, why the answer at hand came from whom it did.
extension Chat {
    /// Asks for a ranking of the state as it is; older rankings under way are then ignored.
    mutating func reroute() -> Effect {
        counters.generation += 1
        return .route(routeRequest(for: composer.prompt))
    }

    /// Has the draft ranked; with nothing written, has the decision looked up by which the answer at hand was asked for. It
    /// stays until something is written or a preference moves.
    mutating func rankOrLookBack() -> [Effect] {
        guard isLookingBack, let answer = conversation.answerAtHand else { return [reroute()] }
        guard let number = answer.decision else {
            if conversation.current == nil, routing.attempts.finished != answer { routing.attempts = Attempts() }
            return [reroute()]
        }
        counters.generation += 1
        return routing.lookedBackOn == number ? [] : [.look(.decision(number))]
    }

    /// Shows a decision as it was made, unless something else is to be seen by now. One that is not kept is made anew.
    mutating func lookBack(on decision: Decision?, number: Int64, microseconds: Double) -> [Effect] {
        guard isLookingBack, let answer = conversation.answerAtHand, answer.decision == number else { return [] }
        guard let decision else { return [reroute()] }
        if conversation.current == nil { routing.attempts = Attempts(of: answer, by: decision) }
        routing.lookBack(on: decision, number: number, microseconds: microseconds)
        return []
    }

    /// Whether nothing is being written, so that what was answered is looked at.
    var isLookingBack: Bool { comparison == nil && !composer.hasPrompt }

    /// Whether there is nothing yet that a ranking could be for.
    var isNothingAsked: Bool { isLookingBack && conversation.turns.isEmpty }

    /// What a ranking for that draft is computed from, and an answer to it asked by.
    mutating func routeRequest(for draft: String) -> RouteRequest {
        var limits = preferences.limits
        limits.pinned = comparison == nil ? routing.pinned : nil
        limits.banned = routing.banned
        let place = place(of: draft)
        var request = RouteRequest(
            generation: counters.generation,
            context: context(of: draft),
            priorities: preferences.priorities,
            limits: limits,
            policy: preferences.policy,
            incumbent: routing.picksAfresh ? nil : conversation.incumbent(before: place),
            seed: counters.seed &+ UInt64(place)
        )
        request.dataPolicy = preferences.dataPolicy
        return request
    }

    /// With nothing written, the last question stays the one that is ranked: its figures stay to be looked at, and the
    /// sliders show what they would have changed.
    private mutating func context(of draft: String) -> PromptContext {
        if let comparison { return comparison.context }
        var context = conversation.context(before: conversation.placeToAsk)
        guard draft.allSatisfy(\.isWhitespace), let place = context.history.lastIndex(where: { $0.role == .user })
        else {
            (context.draft, context.attachments) = (draft, files.ready(in: draft))
            return context
        }
        let last = context.history[place]
        (context.draft, context.attachments) = (last.text, last.attachments)
        context.history.removeSubrange(place...)
        return context
    }

    /// The place among the turns of the question that is ranked, on which its draws and its incumbent depend.
    private func place(of draft: String) -> Int {
        let end = conversation.placeToAsk
        guard comparison == nil, draft.allSatisfy(\.isWhitespace) else { return end }
        return conversation.turns[..<end].lastIndex { $0.message.role == .user } ?? end
    }
}
