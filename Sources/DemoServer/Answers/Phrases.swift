/// Sentences for any answer: they say that nothing is known, in more than one way.
extension AnswerWriter {
    /// A sentence that stands for one of the real answer's; none comes twice before all have come.
    mutating func sentence() -> String {
        if sentences.isEmpty { sentences = Self.sentences.shuffled(using: &random) }
        return sentences.removeLast().split(separator: "SUBJECT", omittingEmptySubsequences: false)
            .joined(separator: subject.text)
    }

    /// Some sentences, about as many tokens as asked for, never fewer.
    mutating func paragraph(tokens: Int) -> String {
        var text = sentence()
        while Tokens.pieces(of: text).count < tokens { text += " " + sentence() }
        return text
    }

    /// A sentence of shown reasoning; none comes twice before all have come.
    mutating func thought() -> String {
        if thoughts.isEmpty { thoughts = Self.thoughts.shuffled(using: &random) }
        return thoughts.removeLast().split(separator: "SUBJECT", omittingEmptySubsequences: false)
            .joined(separator: subject.text)
    }

    private static let sentences = [
        "A real model would speak of *SUBJECT* here; this sentence only holds its place.",
        "Nothing in this simulated text should be relied upon.",
        "The shape is that of an answer, the content is **invented on this machine**.",
        "Its length, pace and price follow the figures of a model that does not exist.",
        "What matters here is how the reply *streams*, not what it says.",
        "The same prompt and the same seed give exactly these words, which makes them good to test with.",
        "With a provider's key in the configuration, a model that knows about SUBJECT can answer instead.",
        "The words “SUBJECT” are yours; all the others come from a table of phrases.",
        "Had the prompt been another one, the router might well have chosen another model.",
        "Every token you see was paid for in *simulated* dollars.",
        "Some sentences are longer than others, as in life, so that wrapping and scrolling have something to do.",
        "Short ones help too.",
        "A line such as `let line = switchboard.plug(into: .any)` shows code within a sentence.",
        "Anyone can see by now that *SUBJECT* deserves better than this.",
    ]

    private static let thoughts = [
        "Let me look at it from the other end.",
        "First the simple case: does it hold when there is nothing to do?",
        "That would contradict the assumption made above, so it cannot be right.",
        "Wait – the wording of the prompt allows a second reading.",
        "Checking the second reading: it leads to the same place, by a longer way.",
        "So far this is only a simulation of thinking, but it takes its time like the real thing.",
        "What would the user do with the answer? That decides how much detail is due.",
        "I could list every case, but a rule that covers them all is shorter.",
        "The numbers work out, which makes me fairly sure about SUBJECT.",
        "Good. Now the same again, more carefully.",
        "Is there a counterexample? None among the small ones.",
        "The prompt says “SUBJECT”, and nothing about the order, so the order is free.",
        "An answer in that shape would be easy to check, which speaks for it.",
        "One thing is still open; I will say so rather than hide it.",
    ]
}
