/// Writes the text of an answer.
struct AnswerWriter {
    var model: DemoModel
    var prompt: Prompt
    var tokens: Int?
    var random: SeededRandom

    func text() -> String {
        var text = "> Simulated answer by **\(model.id)**; no model was asked.\n\n"
        let words = prompt.text.split(separator: " ").prefix(8).joined(separator: " ")
        text += "You wrote: " + words + ".\n\n"
        while Tokens.pieces(of: text).count < tokens ?? 60 {
            text += "This is a sentence of no meaning that only makes the answer longer. "
        }
        return text
    }
}
