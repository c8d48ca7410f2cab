import Dialogue

/// Reads a prompt: what is asked, how hard it is, in which language, and how much will be read and written.
public struct ProfileReader: Sendable {
    private let languages = LanguageReader()
    private let programs = ProgrammingLanguages()
    private let structures = StructureReader()

    /// A reader with the weights that are part of the program.
    public init() {}

    /// What the engine believes about a prompt.
    public func profile(of context: PromptContext) -> PromptProfile {
        let reading = read(context)
        let tasks = tasks(of: reading)
        let tokens = tokens(of: context)
        let needs = needs(of: reading, context, promptTokens: tokens.all)
        let confidence = max(0, min(1, (tasks.max() ?? 0)))
        let best = tasks.indices.max { tasks[$0] < tasks[$1] } ?? 0
        return PromptProfile(
            tasks: tasks,
            domain: Likely("general", 0.2),
            difficulty: difficulty(of: reading),
            language: reading.language.language,
            script: reading.language.script,
            programmingLanguage: programs.guess(reading.text, words: reading.words),
            promptTokens: tokens.all,
            sharedPrefixTokens: tokens.earlier,
            completionTokens: completion(of: reading, task: TaskType.allCases[best]),
            needs: needs,
            images: images(in: context),
            confidence: confidence,
            novelty: 0.5,
            features: zip(Structure.names, reading.structure.values).map { Feature($0, Double($1)) }
        )
    }

    /// The prompt as numbers, for what is learnt from outcomes.
    public func vector(of context: PromptContext) -> PromptVector {
        let reading = read(context)
        var builder = VectorBuilder()
        builder.add(reading.text, words: reading.words)
        return builder.vector(structure: reading.structure.values)
    }
}

extension ProfileReader {
    /// A draft read once: what all later judgements look at.
    struct Reading {
        var text: ScannedText
        var words: [Word]
        var language: LanguageGuess
        var structure: Structure
        var length: LengthCue?
        /// The user's turn that a short follow-up leans on.
        var earlier: [Word]
    }

    private func read(_ context: PromptContext) -> Reading {
        let text = ScannedText(context.draft)
        let words = text.words()
        var structure = structures.structure(of: text, words: words)
        let language = languages.guess(text, words: words)
        let length = LengthCue.read(text, words: words)
        let turns = context.history.filter { $0.role == .user }
        let isFollowUp = !turns.isEmpty && words.count < 12
        structure[.languageConfidence] = language.confidence
        structure[.lengthCue] = length.map { Squeeze.log($0.tokens, full: 4_000) } ?? 0
        structure[.earlierTurns] = Squeeze.count(Double(turns.count), half: 3)
        structure[.followUp] = isFollowUp ? 1 : 0
        structure[.attachments] = Squeeze.count(Double(context.attachments.count), half: 1)
        let earlier = isFollowUp ? turns.suffix(2).flatMap { ScannedText($0.text).words() } : []
        return Reading(
            text: text, words: words, language: language, structure: structure, length: length, earlier: earlier
        )
    }

    private func tasks(of reading: Reading) -> [Double] {
        var scores = TaskCues.scores(reading.words)
        for (place, score) in TaskCues.scores(reading.earlier).enumerated() { scores[place] += 0.8 * score }
        let weights = scores.map { 0.3 + $0 }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    private func tokens(of context: PromptContext) -> (all: Int, earlier: Int) {
        let earlier = context.history.reduce(0) {
            $0 + TokenEstimate.tokens(in: $1.text) + TokenEstimate.perMessage + images(in: $1.attachments)
                * TokenEstimate.perImage
        }
        let draft = TokenEstimate.tokens(in: context.draft) + TokenEstimate.perMessage
        return (earlier + draft + images(in: context.attachments) * TokenEstimate.perImage, earlier)
    }

    private func images(in context: PromptContext) -> Int {
        images(in: context.attachments) + context.history.reduce(0) { $0 + images(in: $1.attachments) }
    }

    private func images(in attachments: [Attachment]) -> Int { attachments.count { $0.type.hasPrefix("image/") } }

    private func needs(of reading: Reading, _ context: PromptContext, promptTokens: Int) -> [Need] {
        var needs = NeedReader.needs(of: reading.words).union(NeedReader.needs(of: context.attachments))
        for turn in context.history { needs.formUnion(NeedReader.needs(of: turn.attachments)) }
        if promptTokens > 24_000 { needs.insert(.longContext) }
        return Need.allCases.filter(needs.contains)
    }

    private func difficulty(of reading: Reading) -> Estimate {
        let length = reading.structure[.logWords] - 0.4
        let mean = max(0.1, min(0.9, 0.5 + 0.4 * length + 0.1 * reading.structure[.mathMarks]))
        return Estimate(mean: mean, low: max(0, mean - 0.4), high: min(1, mean + 0.4))
    }

    private func completion(of reading: Reading, task: TaskType) -> Estimate {
        if let length = reading.length {
            let spread = length.isExact ? 1.4 : 2.5
            return Estimate(mean: length.tokens, low: length.tokens / spread, high: length.tokens * spread)
        }
        let mean: Double =
            switch task {
            case .chat, .classification: 80
            case .qa, .translation, .extraction: 160
            case .code, .writing, .planning, .agentic: 800
            default: 450
            }
        return Estimate(mean: mean, low: mean / 4, high: mean * 3)
    }
}
