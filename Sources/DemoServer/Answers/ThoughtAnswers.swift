/// Answers that work something out.
extension AnswerWriter {
    mutating func mathAnswer() -> Sections {
        let (a, b) = numbers()
        return Sections(
            core: [
                "### Step by step",
                """
                1. Write down what is given: `a = \(a)` and `b = \(b)`.
                2. Their sum is `a + b = \(a + b)`, their difference `a - b = \(a - b)`.
                3. Multiply the two: `(a + b)(a - b) = \((a + b) * (a - b))`.
                4. Compare with the squares: `a² - b² = \(a * a) - \(b * b) = \(a * a - b * b)`. ✓
                """,
                "**Result:** `\((a + b) * (a - b))` – true of these numbers, though not what was asked about *\(subject.text)*.",
            ],
            more: [
                """
                | n | a + n | (a + n)² |
                |--:|------:|---------:|
                | 0 | \(a) | \(a * a) |
                | 1 | \(a + 1) | \((a + 1) * (a + 1)) |
                | 2 | \(a + 2) | \((a + 2) * (a + 2)) |
                """,
                "> **Check:** put the result back in; both sides agree, so no step lost a sign.",
                paragraph(tokens: 80),
            ]
        )
    }

    mutating func reasoningAnswer() -> Sections {
        Sections(
            core: [
                "Take *\(subject.text)* as **three claims** and see which can hold together.",
                """
                1. **The first** is given and cannot be doubted.
                2. **The second** follows, *unless* the prompt means its words in another sense.
                   - then it would say too much
                   - and contradict the first
                3. **The third** is therefore the only one left open.
                """,
                "**So:** the third claim decides, and the simulation lets it be true.",
            ],
            more: [
                "> What cannot be deduced should be said to be a guess. This one is.",
                "| claim | given | follows |\n|:--|:-:|:-:|\n| first | ✓ | |\n| second | | ✓ |\n| third | | **?** |",
                "### Where it could be wrong\n\n" + paragraph(tokens: 110),
            ]
        )
    }

    mutating func tableAnswer() -> Sections {
        let rows = ["north", "east", "south", "west"].map { name in
            let count = Int(random.next() % 900) + 100
            let share = Double(Int(random.unit() * 1_000)) / 10
            return "| \(name) | \(count) | \(share) % | \(random.pick(["▲", "▼", "–"])) |"
        }
        return Sections(
            core: [
                "### \(subject.text)",
                "| group | count | share | trend |\n|:------|------:|------:|:-----:|\n" + rows.joined(separator: "\n"),
                "The figures are **made up**; only the layout of the table is real.",
            ],
            more: [
                """
                What one would read from it:

                - the *largest* group is not the fastest-growing one
                - shares are of different totals, so they do **not** add up to 100 %
                  - compare counts first
                  - then rates
                """,
                fenced(ProgrammingLanguage.sql.sample(named: "summary"), as: "sql"),
                paragraph(tokens: 80),
            ]
        )
    }

    mutating func explanationAnswer() -> Sections {
        Sections(
            core: [
                "**In short:** *\(subject.text)* is explained here only in form.",
                "### The idea",
                paragraph(tokens: 55),
                """
                ### Its parts

                - **What goes in** – whatever the prompt names
                - **What happens** – one step after another:
                  1. something is read
                  2. something is *compared*
                  3. something is kept
                - **What comes out** – an answer, with `finish_reason: stop`
                """,
            ],
            more: [
                "> Think of a switchboard: many lines come in, and each is plugged into the one that fits.",
                "| | then | now |\n|:--|:--|:--|\n| who chooses | a person | a rule |\n| how fast | minutes | *milliseconds* |",
                "### A common mistake\n\n" + paragraph(tokens: 60),
                "Further reading: [a page that does not exist](https://example.org/\(subject.snakeCase)).",
            ]
        )
    }

    /// Two small numbers, the prompt's own where it has some.
    private mutating func numbers() -> (Int, Int) {
        let found = Subject.words(of: String(prompt.text.prefix(2_000))).compactMap { Int($0) }.filter {
            (1...9_999).contains($0)
        }
        let other = Int(random.next() % 20) + 2
        let first = found.first ?? other + Int(random.next() % 80) + 1
        return (first, found.dropFirst().first ?? other)
    }
}
