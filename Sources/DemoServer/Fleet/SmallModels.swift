import Dialogue

/// The small and middling members: little or no money, quick, and good at what is easy.
extension DemoFleet {
    static let small = [
        DemoModel(
            "swift-sparrow", "tiny, free and the first to answer",
            price: (0, 0), context: 8_192, output: 2_048,
            level: -0.9, ["chat": 0.6, "classification": 0.1, "rewrite": 0.0, "math": -1.8, "agentic": -2.4],
            firstToken: 0.09, rate: 260
        ),
        DemoModel(
            "garden-wren", "free, for small talk and short answers",
            price: (0, 0), context: 16_384, output: 4_096,
            level: -0.2, ["chat": 1.1, "advice": 0.4, "qa": 0.2, "roleplay": 0.3, "math": -1.2, "agentic": -1.6],
            firstToken: 0.25, rate: 140
        ),
        DemoModel(
            "brisk-hare", "short texts at very high speed",
            price: (0.10, 0.30), context: 65_536, output: 8_192,
            level: 0.6, ["summarization": 1.7, "rewrite": 1.6, "classification": 1.6, "math": -0.3, "agentic": -0.6],
            firstToken: 0.14, rate: 480
        ),
        DemoModel(
            "plain-pony", "an all-rounder for pennies",
            price: (0.04, 0.16), context: 131_072, output: 8_192,
            level: 0.8, ["chat": 1.4, "math": 0.3, "agentic": 0.0],
            firstToken: 0.35, rate: 130, parameters: .tools
        ),
        DemoModel(
            "steady-horse", "the all-rounder most questions need",
            price: (0.20, 0.80), context: 200_000, output: 16_384,
            level: 1.5, ["chat": 1.9, "qa": 1.7, "math": 1.1, "agentic": 1.0],
            firstToken: 0.45, rate: 105, parameters: .tools, inputs: [.image]
        ),
        DemoModel(
            "moody-goose", "able and cheap, but fails now and then",
            price: (0.06, 0.24), context: 65_536, output: 8_192,
            level: 1.4, ["brainstorm": 1.8, "explain": 1.7],
            firstToken: 0.6, rate: 90, failures: 0.3
        ),
    ]
}
