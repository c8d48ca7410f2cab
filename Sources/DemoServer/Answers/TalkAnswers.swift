/// Answers as one gives them in talk.
extension AnswerWriter {
    mutating func adviceAnswer() -> Sections {
        Sections(
            core: [
                "It depends, and a simulation cannot know on what. For *\(subject.text)* these usually weigh:",
                "| | for | against |\n|:--|:--|:--|\n| **do it** | it is learnt soon | it costs time |\n| **wait** | more is known | the chance may go |",
                "**If in doubt**, do the half that can be undone.",
            ],
            more: [
                "1. What would you regret *not* having done?\n2. Who else must agree?\n3. What does it cost to turn back?",
                "> Ask somebody who has done it. That is never a language model.",
                paragraph(tokens: 90),
            ]
        )
    }

    mutating func factAnswer() -> Sections {
        Sections(
            core: ["I am a simulation and know **nothing** about *\(subject.text)*. " + sentence()],
            more: ["Where a real answer may be found: [an encyclopedia](https://example.org), or any model with a key."]
        )
    }

    mutating func chatAnswer() -> Sections {
        Sections(
            core: [
                random.pick([
                    "Hello! I am a **simulated** model, so I can only pretend to chat.",
                    "Hi there! You said “\(subject.text)”, and I have a table of phrases for that.",
                    "Good to hear from you! Nobody is at home here, but the line works.",
                ])
            ],
            more: [
                random.pick(["Try asking for *code*, a *table* or a *poem*.", "Try `!fault:cut` to see a line break."])
            ]
        )
    }

    mutating func otherAnswer() -> Sections {
        Sections(
            core: ["About *\(subject.text)*:", paragraph(tokens: 60)],
            more: [
                "- this is a list\n  - with a list in it\n- and `code`, **bold**, *italic*, ~~gone~~ and a [link](https://example.org)",
                paragraph(tokens: 80),
            ]
        )
    }
}
