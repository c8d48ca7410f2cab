/// Answers that do something with the text they were given.
extension AnswerWriter {
    func translationAnswer() -> Sections {
        let words = Subject.words(of: passage).prefix(14)
        let marked = words.map { "«\($0)»" }.joined(separator: " ")
        let rows = words.prefix(4).map { "| \($0) | «\($0)» |" }.joined(separator: "\n")
        return Sections(
            core: ["**Translation** (simulated: every word is only put between marks)", "> \(marked)"],
            more: [
                "| original | “translated” |\n|:--|:--|\n\(rows)",
                "*Note:* a polite and a familiar form exist in many languages; a real model would ask which one is meant.",
            ]
        )
    }

    mutating func summaryAnswer() -> Sections {
        let points = passage.split { ".!?\n。！？".contains($0) }.prefix(4).map { sentence in
            "- " + Subject.words(of: String(sentence)).prefix(9).joined(separator: " ") + " …"
        }
        return Sections(
            core: [
                "**Key points**, as the first words of what you sent:",
                points.isEmpty ? "- nothing to summarise" : points.joined(separator: "\n"),
            ],
            more: ["> In a word: *\(subject.text)*.", paragraph(tokens: 60)]
        )
    }

    func extractionAnswer() -> Sections {
        let words = Subject.words(of: passage)
        let numbers = words.filter { $0.first?.isNumber == true }.prefix(6)
        let names = words.filter { $0.first?.isUppercase == true && $0.count > 1 }.prefix(6)
        let object: JSONValue = [
            "simulated": true,
            "names": .array(names.map { .string($0) }),
            "numbers": .array(numbers.map { .string($0) }),
            "words": .integer(words.count),
        ]
        return Sections(
            core: [fenced(object.text, as: "json")],
            more: [
                "Found **\(names.count)** names and **\(numbers.count)** numbers by nothing cleverer than capitals and digits."
            ]
        )
    }

    mutating func classificationAnswer() -> Sections {
        let labels = ["positive", "neutral", "negative"].shuffled(using: &random)
        return Sections(
            core: ["**Label:** `\(labels[0])`"],
            more: [
                "| label | score |\n|:--|--:|\n| **\(labels[0])** | 0.81 |\n| \(labels[1]) | 0.13 |\n| \(labels[2]) | 0.06 |",
                "The label was drawn, not judged: *\(subject.text)* was never read.",
            ]
        )
    }

    func rewriteAnswer() -> Sections {
        let words = Subject.words(of: passage).prefix(24).joined(separator: " ")
        return Sections(
            core: ["A tidier version, with nothing but its punctuation changed:", "> \(words)."],
            more: [
                fenced("- \(words)\n+ \(words).", as: "diff"),
                "- shorter by *nothing*\n- clearer by **nothing**\n- but it shows what a `diff` looks like",
            ]
        )
    }

    /// What follows the instruction, where a colon or a line end sets it apart; else the whole prompt.
    private var passage: String {
        let start = prompt.text.prefix(8_000)
        guard let border = start.firstIndex(where: { ":\n：".contains($0) }) else { return String(start) }
        let rest = start[start.index(after: border)...]
        return rest.contains(where: \.isLetter) ? String(rest) : String(start)
    }
}
