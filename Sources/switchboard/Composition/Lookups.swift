import Dialogue
import Interface
import Routing
import Storage

extension Store {
    /// Answers what the chat wants to know from the database and from the models that can be asked.
    func look(_ inquiry: Inquiry, among fleet: [Candidate], at time: Double) throws -> [Interface.Event] {
        switch inquiry {
        case .conversation(let id): [try opened(id)]
        case .found(let message): [try opened(at: message)]
        case .earlier(let last, let count): [.earlier(try page(through: last, size: count), through: last)]
        case .report, .file, .files: []  // Not in the database.
        case .draft(let id): [.draft(try draft(of: id), conversation: id)]
        case .sessions(let text): [.sessions(try sessions(matching: text), matching: text, now: time)]
        case .decision(let number): [lookBack(on: number)]
        case .alternatives(let message): [.alternatives(to: message, try alternatives(to: message))]
        case .branch(let message): [try opened(show(branchThrough: message))]
        case .neighbour(let message, let step): try showNeighbour(of: message, step: step)
        case .dossier(let id, let last):
            try fleet.first { $0.id == id }.map { [.dossier(try dossier(of: $0, through: last, at: time))] } ?? []
        }
    }

    /// A decision with its whole ranking, of which the log holds the first rows. Another version of the engine may rank
    /// otherwise: then those rows are all there is.
    private func lookBack(on number: Int64) -> Interface.Event {
        guard let record = try? decision(number) else { return .decision(number, nil, microseconds: 0) }
        let anew = decide(record.query)
        let whole = record.isReproduced(by: anew) ? anew : record.decision
        return .decision(number, whole, microseconds: record.seconds * 1e6)
    }

    /// What is known of a candidate, with how its model did in the last thirty days, and in a conversation up to a message.
    private func dossier(of candidate: Candidate, through last: Int64?, at time: Double) throws -> Dossier {
        let month = 30.0 * 86_400
        let attempts = try attempts(since: time - month).filter { $0.model == candidate.model.id }
        var dossier = Dossier(
            candidate: candidate.id, model: candidate.model, abilities: candidate.abilities,
            lengthFactor: candidate.lengthFactor,
            waits: attempts.compactMap { attempt in attempt.firstToken.map { $0 - attempt.started } },
            failed: attempts.count { $0.outcome == .failed }, asked: attempts.count)
        dossier.here = AnswersHere(try last.map { try answers(of: candidate.model.id, through: $0) } ?? [])
        return dossier
    }

    private func answers(of model: String, through last: Int64) throws -> [Answer] {
        var answers: [Answer] = []
        try forEachMessage(backFrom: last) { message in
            if let answer = message.answer, answer.model == model { answers.append(answer) }
        }
        return answers
    }

    private func showNeighbour(of message: Int64, step: Int) throws -> [Interface.Event] {
        let all = try alternatives(to: message)
        guard let place = all.firstIndex(of: message), all.indices.contains(place + step) else { return [] }
        return [try opened(show(branchThrough: all[place + step]))]
    }

    private func opened(_ id: Int64) throws -> Interface.Event {
        let (newest, earlier) = try newestOfConversation(id)
        return .opened(newest, after: earlier)
    }

    private func opened(at message: Int64) throws -> Interface.Event {
        let (conversation, place) = try reveal(message)
        let (newest, earlier) = try newestOfConversation(conversation)
        return .opened(newest, after: earlier, at: place)
    }

    /// All conversations, the newest first; with a text, those whose title or messages hold it.
    private func sessions(matching text: String) throws -> [SessionEntry] {
        let all = try conversations(limit: 5_000)
        guard text.contains(where: { !$0.isWhitespace }) else { return all.map { SessionEntry($0) } }
        let hits = Dictionary(try search(text, limit: 500).map { ($0.conversation, $0) }) { first, _ in first }
        let wanted = text.lowercased()
        return all.compactMap { summary in
            let hit = hits[summary.id]
            guard hit != nil || summary.title.lowercased().contains(wanted) else { return nil }
            return SessionEntry(summary, hit)
        }
    }

    /// Keeps what a person did with an answer as an outcome, with what had been asked.
    func keep(_ observed: Observed, at time: Double) throws {
        let (value, weight) = observed.event.evidence
        let decision = try observed.decision.map { try self.decision($0).decision }
        var outcome = Outcome(
            observed.event.kind,
            of: decision?.winner ?? observed.model,
            at: time,
            value: value,
            weight: weight,
            tasks: decision?.profile.tasks ?? []
        )
        outcome.answer = observed.answer
        outcome.decision = observed.decision
        if case .preferred(let others) = observed.event { outcome.rival = others.first }
        try record(outcome)
    }
}

extension SessionEntry {
    fileprivate init(_ summary: ConversationSummary, _ hit: SearchHit? = nil) {
        self.init(
            id: summary.id,
            title: summary.title,
            updated: summary.updated,
            messages: summary.messages,
            cost: summary.cost,
            models: summary.models,
            excerpt: hit?.excerpt
        )
        found = hit?.id
    }
}

extension Observation.Event {
    /// How the database names it.
    fileprivate var kind: Outcome.Kind {
        switch self {
        case .liked, .disliked, .scored: .rated
        case .preferred: .compared
        case .regenerated: .regenerated
        case .escalated: .escalated
        case .editedAndResent: .edited
        case .copied: .copied
        case .failed: .failed
        }
    }
}
