import Dialogue
import Interface
import Routing
import Storage

extension Home {
    /// Keeps what a person did with an answer, and learns from it.
    func learn(_ observed: Observed, in store: Store, at time: Double) throws {
        try store.keep(observed, at: time)
        guard let decision = observed.decision, let record = try? store.decision(decision),
            let candidate = candidate(of: observed, record)
        else { return }
        let observation = Observation(
            candidate: candidate.id,
            event: observed.event,
            profile: record.decision.profile,
            vector: context(of: record, in: store).map(router.reader.vector(of:)),
            time: time
        )
        try teacher.observe(observation, candidate: candidate, keepingIn: store)
    }

    /// The candidate that answered, as the catalogue has it: the winner, unless another had to take over.
    private func candidate(of observed: Observed, _ record: DecisionRecord) -> Candidate? {
        guard let model = record.query.candidates.first(where: { $0.model.id == observed.model })?.model else {
            return nil
        }
        let candidates = fleet.candidates.filter { $0.model.id == observed.model }
        let known = candidates.isEmpty ? Catalogue.shipped.candidates(for: model) : candidates
        return known.first { $0.id == record.decision.winner } ?? known.first
    }

    private func context(of record: DecisionRecord, in store: Store) -> PromptContext? {
        guard let conversation = record.conversation, let messages = try? store.conversation(conversation).messages,
            let place = messages.firstIndex(where: { $0.id == record.question })
        else { return nil }
        return PromptContext(draft: messages[place].text, history: Array(messages[..<place]))
    }
}
