/// Which kind of answer is due for which task.
extension AnswerWriter {
    /// The answer's blocks, without the notice that it is simulated.
    mutating func sections() -> Sections {
        switch task {
        case "code": codeAnswer()
        case "agentic": agenticAnswer()
        case "math": mathAnswer()
        case "reasoning": reasoningAnswer()
        case "data-analysis": tableAnswer()
        case "extraction": extractionAnswer()
        case "classification": classificationAnswer()
        case "translation": translationAnswer()
        case "summarization": summaryAnswer()
        case "rewrite": rewriteAnswer()
        case "writing": letterAnswer()
        case "creative": poemAnswer()
        case "roleplay": sceneAnswer()
        case "brainstorm": ideasAnswer()
        case "planning": planAnswer()
        case "explain": explanationAnswer()
        case "advice": adviceAnswer()
        case "qa": factAnswer()
        case "chat": chatAnswer()
        default: otherAnswer()
        }
    }
}
