import Routing

/// One column of a benchmark: where it is from and which tasks it says how much about.
struct Column: Hashable {
    var source: Source
    var name: String
    /// How much each task counts in what it measures; sums to 1.
    var weights: [TaskType: Double]
    /// The least standard deviation of its error, in logits: how far what it asks for may be from what users ask for.
    var doubt = 0.5

    enum Source: String, CaseIterable {
        case lmarena, livebench
        case modelsDev = "models.dev"

        /// When the newest figure was published.
        var date: String {
            switch self {
            case .lmarena: "2025-12-17"
            case .livebench: "2026-07-01"
            case .modelsDev: "2026-07-02"
            }
        }
    }

    /// The weights in the order of `TaskType.allCases`.
    var vector: [Double] { TaskType.allCases.map { weights[$0] ?? 0 } }
}

extension Column {
    /// Every column that is used. What a column says about tasks is judgement, from what its prompts ask for.
    static let all: [Column] = arena + liveBench + liveBenchConstraints + modelsDev

    private static let even = Dictionary(
        uniqueKeysWithValues: TaskType.allCases.map { ($0, $0 == .chat || $0 == .other ? 0.12 : 0.76 / 18) }
    )

    private static let arena: [Column] = [
        ("full", even),
        ("coding", [.code: 1]),
        ("industry_software_and_it_services", [.code: 0.6, .explain: 0.2, .planning: 0.2]),
        ("math", [.math: 1]),
        ("industry_mathematical", [.math: 0.8, .dataAnalysis: 0.2]),
        ("hard_6", [.reasoning: 0.5, .code: 0.3, .planning: 0.2]),
        ("expert", [.reasoning: 0.4, .qa: 0.4, .explain: 0.2]),
        ("creative_writing", [.creative: 0.6, .roleplay: 0.2, .brainstorm: 0.2]),
        (
            "industry_writing_and_literature_and_language",
            [.writing: 0.4, .rewrite: 0.3, .creative: 0.2, .translation: 0.1]
        ),
        ("if", [.extraction: 0.2, .classification: 0.2, .rewrite: 0.2, .summarization: 0.2, .agentic: 0.2]),
        ("long_user", [.summarization: 0.5, .extraction: 0.3, .dataAnalysis: 0.2]),
        ("multiturn", [.chat: 0.5, .roleplay: 0.5]),
        ("industry_life_and_physical_and_social_science", [.qa: 0.5, .explain: 0.5]),
        ("industry_medicine_and_healthcare", [.qa: 0.5, .advice: 0.5]),
        ("industry_legal_and_government", [.advice: 0.5, .qa: 0.3, .writing: 0.2]),
        ("industry_business_and_management_and_financial_operations", [.planning: 0.4, .advice: 0.3, .writing: 0.3]),
        ("industry_entertainment_and_sports_and_media", [.brainstorm: 0.4, .qa: 0.3, .chat: 0.3]),
        ("chinese", [.translation: 0.6, .chat: 0.4]),
        ("french", [.translation: 0.6, .chat: 0.4]),
        ("german", [.translation: 0.6, .chat: 0.4]),
        ("japanese", [.translation: 0.6, .chat: 0.4]),
        ("russian", [.translation: 0.6, .chat: 0.4]),
        ("spanish", [.translation: 0.6, .chat: 0.4]),
    ].map { Column(source: .lmarena, name: $0, weights: $1) }

    private static let liveBench: [Column] = [
        ("code_generation", [.code: 1]),
        ("code_completion", [.code: 1]),
        ("javascript", [.agentic: 0.7, .code: 0.3]),
        ("typescript", [.agentic: 0.7, .code: 0.3]),
        ("python", [.agentic: 0.7, .code: 0.3]),
        ("theory_of_mind", [.reasoning: 1]),
        ("zebra_puzzle", [.reasoning: 0.8, .planning: 0.2]),
        ("spatial", [.reasoning: 1]),
        ("logic_with_navigation", [.reasoning: 0.8, .planning: 0.2]),
        ("AMPS_Hard", [.math: 1]),
        ("integrals_with_game", [.math: 1]),
        ("math_comp", [.math: 1]),
        ("olympiad", [.math: 1]),
        ("consecutive_events", [.dataAnalysis: 0.6, .extraction: 0.4]),
        ("tablejoin", [.dataAnalysis: 0.6, .extraction: 0.4]),
        ("tablereformat", [.extraction: 0.6, .classification: 0.4]),
        ("connections", [.qa: 0.5, .classification: 0.5]),
        ("plot_unscrambling", [.reasoning: 0.4, .summarization: 0.3, .writing: 0.3]),
        ("typos", [.rewrite: 1]),
    ].map { Column(source: .livebench, name: $0, weights: $1) }

    /// These count constraints kept, such as a number of words, far more than how good the text is.
    private static let liveBenchConstraints: [Column] = [
        ("paraphrase", [.rewrite: 0.6, .classification: 0.2, .extraction: 0.2]),
        ("simplify", [.rewrite: 0.3, .explain: 0.3, .writing: 0.2, .extraction: 0.2]),
        ("story_generation", [.creative: 0.5, .writing: 0.5]),
        ("summarize", [.summarization: 0.7, .extraction: 0.3]),
    ].map { Column(source: .livebench, name: $0, weights: $1, doubt: 1) }

    private static let modelsDev: [Column] = [
        ("SWE-Bench Pro", [.agentic: 0.6, .code: 0.4]),
        ("SWE-Bench Pro by agents", [.agentic: 0.6, .code: 0.4]),
        ("SWE-Bench Verified", [.agentic: 0.5, .code: 0.5]),
        ("Aider Polyglot", [.code: 1]),
        ("SciCode", [.code: 0.8, .math: 0.2]),
        ("SWE-Atlas Codebase QnA", [.agentic: 0.6, .code: 0.4]),
        ("Artificial Analysis Coding Index", [.code: 0.7, .agentic: 0.3]),
        ("Terminal-Bench Hard", [.agentic: 1]),
        ("Terminal-Bench 2.1", [.agentic: 1]),
        ("Terminal-Bench by agents", [.agentic: 1]),
        ("SWE-Atlas Codebase QnA by agents", [.agentic: 0.6, .code: 0.4]),
        ("SWE-Atlas Test Writing", [.agentic: 0.5, .code: 0.5]),
        ("SWE-Atlas Refactoring", [.agentic: 0.5, .code: 0.5]),
    ].map { Column(source: .modelsDev, name: $0, weights: $1) }
}
