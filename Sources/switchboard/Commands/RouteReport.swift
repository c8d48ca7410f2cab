import Routing

/// A decision as `route --json` prints it.
struct RouteReport: Encodable {
    let engine: Engine
    let profile: Profile
    let winner: String?
    let exploring: Bool
    let reason: String
    let advice: String?
    let candidates: [Row]

    init(_ decision: Decision, madeFrom query: Query, microseconds: Double) {
        engine = Engine(version: decision.engine, microseconds: microseconds)
        profile = Profile(decision.profile)
        winner = decision.winner
        exploring = decision.isExploring
        reason = decision.reason.rawValue
        advice = decision.advice
        let lengths = Dictionary(query.candidates.map { ($0.id, $0.lengthFactor) }) { first, _ in first }
        candidates = decision.ranking.map { Row($0, lengthFactor: lengths[$0.candidate] ?? nil) }
    }

    struct Engine: Encodable {
        let version: String
        let microseconds: Double
    }

    struct Profile: Encodable {
        let task: String
        let tasks: [String: Double]
        let domain: String
        let difficulty: Double
        let language: String
        let script: String
        let programming_language: String?
        let tokens: Tokens
        let needs: [String]
        let confidence: Double
        let features: [String: Double]

        init(_ profile: PromptProfile) {
            task = profile.task.rawValue
            tasks = .init(uniqueKeysWithValues: TaskType.allCases.map { ($0.rawValue, profile.probability(of: $0)) })
            domain = profile.domain.name
            difficulty = profile.difficulty.mean
            language = profile.language
            script = profile.script
            programming_language = profile.programmingLanguage
            tokens = Tokens(prompt: profile.promptTokens, completion: Int(profile.completionTokens.median.rounded()))
            needs = profile.needs.map(\.rawValue)
            confidence = profile.confidence
            features = .init(profile.features.map { ($0.name, $0.value) }) { first, _ in first }
        }
    }

    struct Tokens: Encodable {
        let prompt: Int
        let completion: Int
    }

    struct Row: Encodable {
        let model: String
        let provider: String
        let score: Double
        let quality: Estimate
        let cost_usd: Double?
        /// How many tokens it writes as a multiple of what the prompt lets expect; left out where nothing was learnt.
        let length_factor: Double?
        let latency: Latency
        let terms: Terms
        let excluded: String?

        init(_ ranked: Ranked, lengthFactor: Double?) {
            length_factor = lengthFactor
            model = ranked.candidate
            provider = ranked.provider
            score = ranked.score
            quality = ranked.quality
            cost_usd = ranked.isPriceKnown ? ranked.costUSD.mean : nil
            latency = Latency(first_token_s: ranked.firstTokenSeconds.mean, total_s: ranked.totalSeconds.mean)
            terms = ranked.terms
            excluded = ranked.excluded?.explanation
        }

        private enum Keys: String, CodingKey {
            case model, provider, score, quality, cost_usd, length_factor, latency, terms, excluded
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(model, forKey: .model)
            try container.encode(provider, forKey: .provider)
            try container.encode(score, forKey: .score)
            try container.encode(quality, forKey: .quality)
            try container.encode(cost_usd, forKey: .cost_usd)
            try container.encodeIfPresent(length_factor, forKey: .length_factor)
            try container.encode(latency, forKey: .latency)
            try container.encode(terms, forKey: .terms)
            try container.encode(excluded, forKey: .excluded)
        }
    }

    struct Latency: Encodable {
        let first_token_s: Double
        let total_s: Double
    }
}
