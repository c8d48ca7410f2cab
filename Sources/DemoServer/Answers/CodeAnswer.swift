/// Answers with code in them.
extension AnswerWriter {
    mutating func codeAnswer() -> Sections {
        let language = ProgrammingLanguage(guessedFrom: prompt.text)
        let name = language == .swift || language == .javascript ? subject.camelCase : subject.snakeCase
        return Sections(
            core: [
                random.pick([
                    "One way to do it, in **\(language.title)**:", "Here is `\(name)`, simulated but well formed:",
                    "A sketch for *\(subject.text)*:",
                ]),
                fenced(language.sample(named: name), as: language.rawValue),
                "`\(name)` looks at every item once and stops at the first one that does not fit.",
            ],
            more: [
                """
                ### How it works

                1. **Read** – the input is taken as it is:
                   - nothing is copied
                   - an empty input is no error
                2. **Check** – each item must be `valid`; the first that is not ends the loop.
                3. **Return** – what was found so far, in order.
                """,
                """
                | case | input | result |
                |:-----|------:|:-------|
                | empty | `[]` | `[]` |
                | usual | `[3, 1, 2]` | `[1, 2, 3]` |
                | broken | `[3, ?]` | an error that names the place |
                """,
                """
                Before you use it:

                - [x] it compiles in the simulation
                - [ ] a test for the empty case
                - [ ] a *real* model's second opinion
                """,
                paragraph(tokens: 60),
            ]
        )
    }

    mutating func agenticAnswer() -> Sections {
        Sections(
            core: [
                "I would take *\(subject.text)* in small steps and look at each result before the next.",
                """
                1. **Look around**

                   ```bash
                   git status --short && ls -1 | head
                   ```

                2. **Change one thing** and keep the old state at hand.
                3. **Check** that it does what it should:

                   ```bash
                   make check   # nothing was run: this is a simulation
                   ```
                """,
                fenced(
                    "{\"tool\": \"search\", \"arguments\": {\"query\": \"\(subject.text)\", \"limit\": 5}}", as: "json"),
            ],
            more: [
                "- [x] plan made\n- [ ] tools called\n- [ ] result checked\n  - [ ] twice",
                paragraph(tokens: 70),
                "> If a step fails, stop there and say what was seen, rather than guess.",
            ]
        )
    }

    /// Code between fences.
    func fenced(_ code: String, as language: String) -> String { "```\(language)\n\(code)\n```" }
}
