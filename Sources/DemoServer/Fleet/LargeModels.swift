import Dialogue

/// The large members: the longest memory, the deepest thought, and the best answer at the highest price.
extension DemoFleet {
    static let large = [
        DemoModel(
            "long-whale", "whole books and repositories at once",
            price: (0.30, 1.20), context: 2_000_000, output: 32_768,
            level: 1.3, ["summarization": 2.5, "extraction": 2.1, "qa": 1.9, "math": 0.9],
            firstToken: 1.3, rate: 80, parameters: .tools, inputs: [.image, .file]
        ),
        DemoModel(
            "deep-owl", "thinks long before it speaks",
            price: (2.00, 8.00), context: 200_000, output: 65_536,
            level: 1.9,
            ["reasoning": 3.2, "math": 3.2, "code": 2.6, "planning": 2.5, "data-analysis": 2.4, "chat": 1.2],
            firstToken: 2.6, rate: 65, parameters: .thinking, reasoning: 2.5
        ),
        DemoModel(
            "silver-heron", "good at everything, at a price",
            price: (2.50, 10.00), context: 400_000, output: 32_768,
            level: 2.4, ["code": 2.6, "agentic": 2.5, "writing": 2.6],
            firstToken: 0.9, rate: 80, parameters: .tools, inputs: [.image, .file]
        ),
        DemoModel(
            "grand-condor", "the best there is, and priced like it",
            price: (12.00, 60.00), context: 1_000_000, output: 65_536,
            level: 3.0, ["code": 3.3, "reasoning": 3.4, "math": 3.3, "agentic": 3.2, "writing": 3.2],
            firstToken: 1.7, rate: 50, parameters: .thinking, inputs: [.image, .file, .audio], reasoning: 0.6
        ),
    ]
}
