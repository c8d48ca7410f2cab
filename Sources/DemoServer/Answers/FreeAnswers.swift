/// Answers that make something up.
extension AnswerWriter {
    mutating func letterAnswer() -> Sections {
        Sections(
            core: [
                "## \(subject.text)",
                "Dear reader,",
                paragraph(tokens: 70),
                paragraph(tokens: 60),
                "With kind regards,\\\n*\(model.id)*, who does not exist",
            ],
            more: [
                "---",
                "### Notes on tone\n\n- warm, *not* familiar\n- one thought a paragraph\n- no word that a shorter one could replace",
                paragraph(tokens: 90),
            ]
        )
    }

    mutating func poemAnswer() -> Sections {
        let line = subject.text
        return Sections(
            core: [
                "### \(line)",
                """
                A line goes out, a line comes back,\\
                it says *“\(line)”* and nothing more;\\
                \(random.pick(["the sparrow knows", "the owl forgets", "the heron waits", "the otter hums"])) the shorter track,\\
                and tokens tap against the door.
                """,
                """
                No one was asked, and no one spoke,\\
                the words were lying in a drawer;\\
                \(random.pick(["they rose like smoke", "they fell like oak", "they wore a cloak"])), and then they broke\\
                in pieces, sixty by the four.
                """,
            ],
            more: [
                "So take this verse for what it is:\\\na **shape** of verse, a ticking clock;\\\nthe poem that you meant is his\\\nwho has a key to turn the lock.",
                "> — *\(model.id)*, simulated",
                paragraph(tokens: 60),
            ]
        )
    }

    mutating func sceneAnswer() -> Sections {
        Sections(
            core: [
                "*A small office, late. The switchboard hums. A lamp blinks beside the words “\(subject.text)”.*",
                "**Operator:** “You asked for someone in particular?”",
                "**\(model.id):** “For me, it seems. I have no part to play but this one.” *(It bows.)*",
            ],
            more: [
                "**Operator:** “And what do you know about \(subject.text)?”",
                "**\(model.id):** “Only how to say it. " + sentence() + "”",
                "*The lamp goes out. Another comes on.*",
            ]
        )
    }

    mutating func ideasAnswer() -> Sections {
        let ideas = [
            "**Turn it round** – what if \(subject.text) came last?", "**Half of it** – leave out the harder part.",
            "**By hand** – do it once without any tool.", "**For one person** – make it for somebody you know.",
            "**In public** – show it before it is done.", "**With a rule** – nothing may be used twice.",
            "**As a game** – who finds the shortest way?", "**In a day** – and what is done by evening stays.",
            "**Backwards** – write the praise first.", "**Elsewhere** – how would a *baker* do it?",
        ].shuffled(using: &random)
        return Sections(
            core: ["Ideas for *\(subject.text)*, none of them a model's:", list(ideas.prefix(5))],
            more: [
                "### Wilder ones", list(ideas.dropFirst(5)), "Pick **two** that do not go together, and start there.",
            ]
        )
    }

    mutating func planAnswer() -> Sections {
        Sections(
            core: [
                "## Plan: \(subject.text)",
                """
                1. **Find out** what is wanted
                   - [ ] ask two people
                   - [ ] write it down in one sentence
                2. **Try** the smallest thing that could work
                   - [ ] without money
                   - [ ] within a day
                3. **Look** at what came of it
                4. **Decide**: go on, change, or stop
                """,
            ],
            more: [
                "| week | what | done when |\n|--:|:--|:--|\n| 1 | find out | the sentence stands |\n| 2 | try | someone used it |\n| 3 | decide | it is *said aloud* |",
                "> A plan that fits on a page is followed; this one does not even know \(subject.text).",
                "### Risks\n\n- it takes longer than thought\n  - then cut step **2** in half\n- nobody wants it\n  - good to know early",
                paragraph(tokens: 90),
            ]
        )
    }

    /// The lines as a list.
    private func list(_ lines: some Sequence<String>) -> String {
        lines.map { "- " + $0 }.joined(separator: "\n")
    }
}
