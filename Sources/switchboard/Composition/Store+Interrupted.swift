import Dialogue
import Routing
import Storage

extension Store {
    /// Marks the answers whose process is gone as interrupted, and counts what their requests are likely to have cost: the
    /// provider took them on and saw nobody leave. Call it when starting.
    func settleInterrupted() throws {
        for id in try markInterrupted() {
            guard let request = try request(interruptedIn: id) else { continue }
            try record(request)
        }
    }

    /// The request that was under way for an answer, as far as what is kept tells; nil where its price is not known.
    private func request(interruptedIn id: Int64) throws -> Attempt? {
        guard let message = try message(id), let answer = message.answer, let number = answer.decision else {
            return nil
        }
        let (record, before) = (try decision(number), try attempts(forAnswer: id))
        guard let candidate = record.candidate(after: before), let price = candidate.model.price else { return nil }
        let usage = Usage(
            promptTokens: record.query.profile.promptTokens,
            completionTokens: (message.text.utf8.count + answer.reasoning.utf8.count) / 4)
        var request = Attempt(
            number: before.count + 1, provider: candidate.model.provider, model: candidate.id,
            started: message.time, ended: message.time, outcome: .stopped)
        (request.answer, request.decision) = (id, number)
        (request.usage, request.cost) = (usage, Cost(price.cost(of: usage), .estimated))
        return request
    }
}

extension DecisionRecord {
    /// Who was asked after these attempts: the winner, then the best of those not yet tried.
    fileprivate func candidate(after attempts: [Attempt]) -> Candidate? {
        let tried = Set(attempts.map(\.model))
        let eligible = decision.ranking.filter { $0.excluded == nil }.map(\.candidate)
        let names = [decision.winner].compactMap(\.self) + eligible
        guard let next = names.first(where: { !tried.contains($0) }) else { return nil }
        return query.candidates.first { $0.id == next }
    }
}
