import Dialogue

/// The members that are far better at one thing than their price lets expect, and no better at the rest.
extension DemoFleet {
    static let specialists = [
        DemoModel(
            "byte-beaver", "everyday code, cheaply",
            price: (0.08, 0.32), context: 131_072, output: 16_384,
            level: 0.4, ["code": 1.9, "extraction": 1.3, "data-analysis": 1.2, "agentic": 0.9],
            firstToken: 0.3, rate: 190, parameters: .tools
        ),
        DemoModel(
            "code-otter", "hard code and long refactorings",
            price: (0.90, 3.60), context: 262_144, output: 32_768,
            level: 1.1, ["code": 3.0, "agentic": 2.4, "data-analysis": 2.0, "reasoning": 1.8, "math": 1.7],
            firstToken: 0.7, rate: 95, parameters: .tools
        ),
        DemoModel(
            "prime-crow", "mathematics, with its steps shown",
            price: (0.50, 2.00), context: 131_072, output: 65_536,
            level: 0.7, ["math": 3.1, "reasoning": 2.4, "data-analysis": 1.8, "code": 1.6],
            firstToken: 1.1, rate: 120, parameters: .thinking, reasoning: 1.5
        ),
        DemoModel(
            "polyglot-parrot", "translation between any two languages",
            price: (0.12, 0.36), context: 65_536, output: 8_192,
            level: 0.5, ["translation": 2.9, "rewrite": 1.8, "summarization": 1.4],
            firstToken: 0.4, rate: 120
        ),
        DemoModel(
            "quill-swan", "prose with care: letters, articles, edits",
            price: (1.50, 6.00), context: 200_000, output: 16_384,
            level: 1.2, ["writing": 2.9, "rewrite": 2.7, "creative": 2.4, "summarization": 2.1, "advice": 1.9],
            firstToken: 0.8, rate: 75
        ),
        DemoModel(
            "fable-fox", "stories, verse and characters",
            price: (0.40, 1.20), context: 65_536, output: 16_384,
            level: 0.5, ["creative": 2.7, "roleplay": 2.8, "brainstorm": 2.2, "writing": 1.7],
            firstToken: 0.5, rate: 85
        ),
        DemoModel(
            "keen-eagle", "pictures, charts and scanned pages",
            price: (0.35, 1.40), context: 131_072, output: 8_192,
            level: 1.1, ["extraction": 2.1, "data-analysis": 1.9, "explain": 1.6, "classification": 1.9],
            firstToken: 0.6, rate: 100, parameters: .tools, inputs: [.image, .file]
        ),
        DemoModel(
            "tidy-bee", "tables, fields and labels out of text",
            price: (0.15, 0.45), context: 131_072, output: 16_384,
            level: 0.5, ["extraction": 2.5, "classification": 2.4, "data-analysis": 2.3, "summarization": 1.5],
            firstToken: 0.3, rate: 160, parameters: .tools
        ),
        DemoModel(
            "handy-raven", "plans and tools, step after step",
            price: (1.00, 4.00), context: 262_144, output: 32_768,
            level: 1.4, ["agentic": 2.8, "planning": 2.6, "code": 2.2, "reasoning": 1.9],
            firstToken: 0.8, rate: 90, parameters: .tools
        ),
    ]
}
