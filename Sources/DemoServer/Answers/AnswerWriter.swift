/// Writes the text of a simulated answer: honest about what it is, and shaped like an answer to such a prompt.
///
/// The same model, prompt and random numbers give the same text.
struct AnswerWriter: Sendable {
    /// The model in whose name it is written.
    let model: DemoModel
    /// What was asked.
    let prompt: Prompt
    /// What it is about.
    let subject: Subject
    /// What kind of answer is due, by the names in `DemoFleet.tasks`.
    let task: String
    /// Where choices between phrases come from.
    var random: SeededRandom

    /// Sentences not yet used.
    var sentences: [String] = []
    /// Thoughts not yet used.
    var thoughts: [String] = []

    private let atLeast: Int?

    /// - Parameter atLeast: tokens the answer must have whatever the prompt says; nil leaves it to the prompt.
    init(model: DemoModel, prompt: Prompt, atLeast: Int? = nil, random: SeededRandom) {
        self.model = model
        self.prompt = prompt
        self.random = random
        self.atLeast = atLeast
        subject = Subject(of: prompt.text)
        task = TaskGuess.task(of: prompt.text)
    }

    /// The answer.
    mutating func text() -> String {
        let notice = "> Simulated answer by **\(model.id)** · no model was asked"
        if let atLeast { return filled([notice], with: sections(), to: atLeast, exactly: true) }
        switch Length(askedFor: prompt.text) {
        case .sentences(let count):
            return notice + "\n\n" + (0..<count).map { _ in sentence() }.joined(separator: " ")
        case .tokens(let count):
            return filled([notice], with: sections(), to: count, exactly: true)
        case .usual(let factor):
            let spread = Exponential.power(0.25 * random.normal())
            return filled([notice], with: sections(), to: Int(usualTokens * factor * spread), exactly: false)
        }
    }

    /// What a reasoning model shows before it answers.
    mutating func reasoning(tokens: Int) -> String {
        var text = "The prompt is about \(subject.text), and it looks like \(task)."
        while Tokens.count(of: text) < tokens { text += (random.unit() < 0.2 ? "\n\n" : " ") + thought() }
        return text
    }

    /// Joins blocks until there is enough. What is not `exactly` measured keeps its whole core and gets no filler.
    private mutating func filled(_ start: [String], with sections: Sections, to tokens: Int, exactly: Bool) -> String {
        var blocks = start
        var length = Tokens.pieces(of: start.joined()).count
        func add(_ block: String) {
            blocks.append(block)
            length += Tokens.pieces(of: block).count
        }
        for block in sections.core where !exactly || length < tokens { add(block) }
        for block in sections.more where length < tokens { add(block) }
        // What joins two blocks is a token too, so the blocks together are never shorter than their sum.
        while exactly, length < tokens { add(paragraph(tokens: min(90, tokens - length))) }
        return blocks.joined(separator: "\n\n")
    }

    /// How long such answers usually are.
    private var usualTokens: Double {
        switch task {
        case "chat": 45
        case "qa", "classification": 80
        case "translation", "rewrite", "extraction", "summarization", "other": 150
        case "creative", "roleplay": 200
        case "math", "advice", "brainstorm": 260
        default: 380
        }
    }
}
