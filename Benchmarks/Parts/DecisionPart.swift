import Dialogue
import Routing

extension Part {
    /// Reading a prompt, and ranking 350 candidates for it.
    static let decision = Part(name: "decision") { stopwatch in
        let reader = ProfileReader()
        let context = PromptContext.ofTwoThousandCharacters
        let profile = reader.profile(of: context)
        let candidates = Candidate.shipped(350)
        let query = Query(profile: profile, candidates: candidates)
        // Ten times as many candidates must not ask for memory more often.
        let fewer = Query(profile: profile, candidates: Array(candidates.prefix(35)))
        let learner = Learner.taught(2_000, by: reader, about: candidates.prefix(8))
        let vector = reader.vector(of: context)
        return [
            stopwatch.measure("decision: read a draft after 2,000 characters") { use(reader.profile(of: context)) },
            stopwatch.measure("decision: rank 35 candidates") { use(decide(fewer)) },
            stopwatch.measure("decision: rank 350 candidates") { use(decide(query)) },
            stopwatch.measure("decision: rank 350, with patterns and a need") { use(decide(query.limited)) },
            stopwatch.measure("decision: correct by 2,000 prompts learnt from") {
                use(learner.adjusted(candidates, profile: profile, vector: vector))
            },
            stopwatch.measure("decision: both") {
                use(decide(Query(profile: reader.profile(of: context), candidates: candidates)))
            },
        ]
    }
}

extension Query {
    /// The same with patterns of models and a need.
    fileprivate var limited: Query {
        var query = self
        query.limits.allowed = ["*a*", "*e*"]
        query.limits.blocked = ["*-mini", "*:free"]
        query.profile.needs = [.tools]
        return query
    }
}

extension Learner {
    /// A learner that was told how some candidates did at so many made-up prompts.
    fileprivate static func taught(
        _ count: Int,
        by reader: ProfileReader,
        about candidates: ArraySlice<Candidate>
    ) -> Learner {
        var random = SplitMix64(seed: 11)
        var learner = Learner()
        learner.learn(
            (0..<count).map { _ in
                let prompt = PromptContext(draft: Prose.message(&random))
                let scores = candidates.map { ($0.id, random.unit()) }
                return Example(vector: reader.vector(of: prompt), scores: Dictionary(uniqueKeysWithValues: scores))
            })
        return learner
    }
}

extension PromptContext {
    /// A follow-up in a conversation of 2,000 characters.
    fileprivate static var ofTwoThousandCharacters: PromptContext {
        var random = SplitMix64(seed: 7)
        var history: [Message] = []
        while history.reduce(0, { $0 + $1.text.count }) < 2_000 {
            let role: Message.Role = history.count.isMultiple(of: 2) ? .user : .assistant
            history.append(Message(id: Int64(history.count), role: role, text: Prose.message(&random), time: 0))
        }
        return PromptContext(draft: "Now make the loop cancellable and explain why it is safe.", history: history)
    }
}

extension Candidate {
    /// The first so many candidates of the shipped catalogue, priced as there.
    static func shipped(_ count: Int) -> [Candidate] {
        let models = Catalogue.shipped.entries.map { entry in Model(id: entry.id, provider: "bench") }
        return Array(models.flatMap(Catalogue.shipped.candidates(for:)).prefix(count))
    }
}
