import Dialogue
import Routing

// Putting one question to several models at once.
extension Chat {
    /// How many models are asked when nobody says.
    static let comparedModels = 3

    /// Compares the best models for a question; without one, for the question at hand.
    mutating func compare(_ count: Int, _ prompt: String, _ attachments: [Attachment] = []) -> [Effect] {
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard prompt.isEmpty else {
            var context = conversation.context(before: conversation.turns.endIndex)
            (context.draft, context.attachments) = (prompt, attachments)
            return begin(Comparison(context, count: count))
        }
        guard let place = conversation.editablePlace else { return tell(.nothingToCompare) }
        let question = conversation.turns[place].message
        let context = conversation.context(of: question, at: place)
        return begin(Comparison(context, count: count, question: question.id))
    }

    /// Compares the best models for the draft; without one, for the question at hand.
    mutating func compareDraft() -> [Effect] {
        guard !composer.isBlank, SlashCommand(composer.text) == nil, conversation.current == nil else {
            return compare(Self.comparedModels, "")
        }
        if let hindrance = hindranceToCompare(composer.text) { return hindrance }
        let draft = takeDraft()
        return compare(Self.comparedModels, draft.text, draft.attachments)
    }

    /// What keeps a prompt from being compared as it stands in the composer, and is done instead; nil when nothing does.
    mutating func hindranceToCompare(_ prompt: String) -> [Effect]? {
        guard conversation.current == nil else { return tell(.answerStillComing) }
        guard !prompt.isEmpty else { return nil }
        // Answers are compared at the end of a conversation, and what is put differently stands before it.
        guard conversation.edited == nil else { return tell(.stillEditing) }
        return waitForFiles(SlashCommand(composer.text) == nil ? .comparison : .question)
    }

    /// Waits for the ranking, which says who is to be compared.
    private mutating func begin(_ comparison: Comparison) -> [Effect] {
        self.comparison = comparison
        overlay = .comparison
        return [reroute()]
    }

    /// Asks the best ranked models, once the ranking for a comparison has come.
    mutating func beginLanes(by decision: Decision) -> [Effect] {
        guard let pending = comparison, pending.isPending else { return [] }
        let chosen = ComparisonChoice(decision, count: pending.count, cap: comparisonCap)
        guard chosen.ranked.count > 1 else {
            return giveUpComparison() + tell(Notice(.error, chosen.complaint))
        }
        comparison?.lanes = chosen.ranked.map(ComparisonLane.init)
        return askLanes()
    }

    /// The most that all answers together may be expected to cost; nil for no cap.
    private var comparisonCap: Money? {
        [preferences.limits.maximumCost, status.spending?.messageLimit, status.spending?.left].compactMap(\.self).min()
    }

    /// Asks those not asked yet: all at once when the question is on disk, else one first, which puts it there.
    private mutating func askLanes() -> [Effect] {
        guard let comparison else { return [] }
        let waiting = comparison.lanes.indices.filter { comparison.lanes[$0].request == 0 }
        guard comparison.question == nil else { return waiting.flatMap { ask(lane: $0) } }
        guard comparison.running.isEmpty, let first = waiting.first else { return [] }
        return ask(lane: first)
    }

    private mutating func ask(lane: Int) -> [Effect] {
        guard let comparison else { return [] }
        counters.request += 1
        self.comparison?.lanes[lane].request = counters.request
        var route = routeRequest(for: comparison.context.draft)
        route.context = comparison.context
        route.limits.pinned = comparison.lanes[lane].ranked.candidate
        route.incumbent = nil
        var ask = AskRequest(
            request: counters.request, conversation: conversation.id, question: comparison.context.draft,
            attachments: comparison.context.attachments, route: route,
            place: comparison.question.map(AskRequest.Place.again) ?? .atEnd)
        if comparison.question == nil { ask.system = conversation.system }
        return [.ask(ask)]
    }
}

// How a comparison goes on and ends.
extension Chat {
    /// Takes in news of one of the answers that are compared.
    mutating func handle(_ news: AnswerEvent, ofLane lane: Int) -> [Effect] {
        comparison?.lanes[lane].take(news)
        switch news {
        case .recorded(let id, let question, _, _, _, _):
            guard comparison?.question == nil else { return [] }
            comparison?.question = question
            conversation.system = nil
            conversation.id = id
            return [.saveCurrent(conversation: id)] + askLanes()
        case .refused: return askLanes()
        default: return []
        }
    }

    /// Prefers the answer of a number, from 1: it goes on in the conversation, and the router learns from it.
    mutating func pickAnswer(_ number: Int) -> [Effect] {
        guard let comparison, comparison.lanes.indices.contains(number - 1) else { return [] }
        let picked = comparison.lanes[number - 1]
        guard picked.isPickable else { return tell(.nothingToPrefer) }
        guard !picked.isRunning else { return tell(.stillAnswering) }
        let others = comparison.lanes.filter { $0.request != picked.request && $0.isPickable }
        let stops = comparison.running.map { Effect.stop(request: $0) }
        let learnt =
            others.isEmpty ? [] : observed(.preferred(over: others.map(\.ranked.candidate)), of: picked.message)
        closeComparison()
        let notice = Notice(.information, "\(picked.ranked.model) goes on; the router has learnt from your pick.")
        return stops + learnt + [.look(.branch(through: picked.message.id))] + tell(notice)
    }

    /// Stops all answers; when none is coming any more, closes the comparison without a pick.
    mutating func stopComparison() -> [Effect] {
        guard let comparison else { return closeOverlay() }
        let running = comparison.running
        guard running.isEmpty else { return running.map { .stop(request: $0) } }
        guard let kept = comparison.lanes.first(where: { $0.message.id != 0 }) else { return giveUpComparison() }
        closeComparison()
        return [.look(.branch(through: kept.message.id))]
    }

    /// Ends a comparison of which nothing is on disk: the question goes back to where it was written.
    private mutating func giveUpComparison() -> [Effect] {
        let draft = comparison?.question == nil ? comparison?.context.draft : nil
        closeComparison()
        if let draft, composer.isBlank { composer.replace(with: draft) }
        return draftChanged()
    }

    private mutating func closeComparison() {
        comparison = nil
        overlay = nil
        focus = .composer
    }

    private mutating func closeOverlay() -> [Effect] {
        overlay = nil
        return []
    }
}

extension Notice {
    static let nothingToCompare = Notice(
        .information, "There is no question yet to compare answers to: write one after /compare.")
    static let stillEditing = Notice(
        .information, "A question is being put differently: send it, or give that up with Esc, before comparing.")
    static let stillAnswering = Notice(.information, "That answer is still coming in; prefer it when it has ended.")
    static let nothingToPrefer = Notice(.information, "That answer says nothing yet.")
}
