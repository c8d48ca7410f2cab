import Dialogue

/// Reads a prompt: what is asked, how hard it is, in which language, and how much will be read and written.
///
/// The judgement is a linear model over hashed words, character runs, concepts of a lexicon of many languages and the named
/// signals, trained by `Training profile` on the corpus of the repository and part of the program. The same prompt
/// gives the same profile on any machine.
public struct ProfileReader: Sendable {
    private let prompts = PromptReader()
    private let programs = ProgrammingLanguages()
    private let judge: Judge

    /// A reader with the weights that are part of the program.
    public init() {
        self.init(weights: .shipped)
    }

    /// A reader with other weights.
    package init(weights: WeightsSource) {
        judge = Judge(weights)
    }

    /// What the engine believes about a prompt.
    public func profile(of context: PromptContext) -> PromptProfile {
        let reading = prompts.read(context)
        return profile(of: reading, judgement(of: reading, in: context), in: context)
    }

    /// The prompt as numbers, for what is learnt from outcomes.
    public func vector(of context: PromptContext) -> PromptVector {
        let reading = prompts.read(context)
        return vector(of: reading, judgement(of: reading, in: context))
    }

    /// Both, for the price of reading the prompt once.
    public func profileAndVector(of context: PromptContext) -> (profile: PromptProfile, vector: PromptVector) {
        let reading = prompts.read(context)
        let judgement = judgement(of: reading, in: context)
        return (profile(of: reading, judgement, in: context), vector(of: reading, judgement))
    }

    private func profile(of reading: Reading, _ judgement: Judgement, in context: PromptContext) -> PromptProfile {
        let tokens = TokenCount(of: context)
        let facts = NeedReader.facts(tokens)
        let worded = NeedReader.worded(judgement.needs).filter { !facts.contains($0.need) }
        return PromptProfile(
            tasks: judgement.tasks,
            domain: judgement.domain,
            difficulty: judge.difficulty(of: judgement),
            language: reading.language.language,
            script: reading.language.script,
            programmingLanguage: programs.guess(reading.text, words: reading.words),
            promptTokens: tokens.all,
            sharedPrefixTokens: tokens.earlier,
            completionTokens: completionTokens(of: judgement, cue: reading.length, worded),
            needs: Need.allCases.filter { need in facts.contains(need) || worded.contains { $0.need == need } },
            wordedNeeds: worded.isEmpty ? nil : worded,
            images: tokens.images,
            confidence: judgement.tasks.max() ?? 0,
            novelty: judge.novelty(of: judgement),
            features: zip(Structure.names, reading.structure.values).map { Feature($0, Double($1)) }
        )
    }

    /// The tokens an answer takes; a picture that is probably wanted comes on top of what is said with it.
    private func completionTokens(of judgement: Judgement, cue: LengthCue?, _ worded: [WordedNeed]) -> TokenRange {
        var tokens = judge.answerLength(of: judgement, cue: cue)
        guard worded.contains(where: { $0.need == .imageOutput }) else { return tokens }
        let picture = Double(TokenEstimate.perDrawnImage)
        tokens.median += picture
        tokens.high += picture
        return tokens
    }

    private func vector(of reading: Reading, _ judgement: Judgement) -> PromptVector {
        var builder = VectorBuilder()
        builder.add(reading.text, words: reading.words)
        return builder.vector(
            structure: reading.structure.values,
            tasks: judgement.tasks,
            subjects: judgement.domains
        )
    }

    /// The features the weights are learnt on.
    package func features(of context: PromptContext) -> FeatureList {
        judge.features(of: prompts.read(context))
    }

    /// What the weights say, with what a follow-up takes over from the turn before.
    package func judgement(of context: PromptContext) -> Judgement {
        judgement(of: prompts.read(context), in: context)
    }

    private func judgement(of reading: Reading, in context: PromptContext, after links: Int = 0) -> Judgement {
        var own = judge.judgement(of: reading)
        let share = reading.structure[.followUp] * Self.trustInEarlierTurns
        guard share > 0.05, links < Self.mostLinks, let last = context.history.lastIndex(where: { $0.role == .user })
        else { return own }
        let before = PromptContext(draft: context.history[last].text, history: Array(context.history[..<last]))
        let earlier = prompts.read(before, before: reading)
        own.lean(on: judgement(of: earlier, in: before, after: links + 1), by: share)
        return own
    }

    /// Follow-ups of follow-ups are followed so far back; what is before has less than a tenth of a say.
    private static let mostLinks = 4

    /// The share that the shortest follow-up takes over from the turn before it.
    private static let trustInEarlierTurns = 0.5
}
