import Testing

@testable import DemoServer

struct AnswerTests {
    private static let prompts: [(task: String, prompt: String)] = [
        ("code", "Write a Swift function that parses dates"),
        ("math", "Solve 3x + 12 = 48"),
        ("reasoning", "Here is a logic puzzle with three boxes"),
        ("qa", "What is the capital of Norway?"),
        ("explain", "Explain how tides work"),
        ("summarization", "Summarize: The fox jumps. The dog sleeps! Both are brown."),
        ("translation", "Translate to French: the cat sat on the mat"),
        ("extraction", "Extract the entities: Anna met Bob in 2024"),
        ("classification", "Classify the sentiment of: I love it"),
        ("rewrite", "Rephrase: me want go home"),
        ("writing", "Write a letter to my landlord"),
        ("creative", "A haiku and a poem on rain"),
        ("roleplay", "Pretend to be a pirate"),
        ("brainstorm", "Brainstorm ideas for a birthday"),
        ("planning", "A roadmap and schedule for moving house"),
        ("data-analysis", "A csv dataset with average columns"),
        ("agentic", "Deploy it and install the tool"),
        ("advice", "Should I rent or buy, and is it worth it?"),
        ("chat", "hello"),
    ]

    @Test(arguments: prompts)
    func `a plain prompt is taken for what it is`(task: String, prompt: String) {
        #expect(TaskGuess.task(of: prompt) == task)
    }

    @Test(arguments: prompts)
    func `every answer says at once that it is simulated, and closes its fences`(task: String, prompt: String) {
        let text = answer(to: prompt)
        #expect(text.hasPrefix("> Simulated answer by **demo/deep-owl**"))
        #expect(text.split(separator: "\n").count { $0.contains("```") } % 2 == 0)
        #expect(!text.contains("SUBJECT") && !text.contains("NAME"))
    }

    @Test(arguments: prompts, [1, 30, 100, 1_000])
    func `an answer is as long as it is told to be`(prompt: (task: String, prompt: String), count: Int) {
        let text = answer(to: prompt.prompt, atLeast: count)
        #expect(Tokens.pieces(of: text).count >= count)
    }

    @Test(arguments: [
        ("in Swift", "```swift\n"), ("in Python", "```python\n"), ("in SQL", "```sql\n"), ("for bash", "```bash\n"),
        ("in TypeScript", "```javascript\n"), ("in Rust", "```rust\n"), ("in golang", "```go\n"), ("in C", "```c\n"),
    ])
    func `code is asked for in a language and comes in it`(language: String, fence: String) {
        #expect(answer(to: "Write code that sorts a list \(language)").contains(fence))
    }

    @Test(arguments: [
        ("A csv dataset with average columns", "|------:|"), ("Brainstorm ideas for a birthday", "\n- **"),
        ("A roadmap and schedule for moving house", "   - [ ] "), ("A haiku and a poem on rain", ";\\\n"),
        ("Extract the entities: Anna met Bob in 2024", #""names":["Anna","Bob"],"numbers":["2024"]"#),
        ("Solve 3x + 12 = 48", "`a + b = 60`"), ("Translate to French: the cat sat", "«the» «cat» «sat»"),
    ])
    func `the shape fits the task`(prompt: String, part: String) {
        #expect(answer(to: prompt).contains(part))
    }

    @Test(arguments: ["什么是量子计算？", "Опиши море", "مرحبا بالعالم", "🙂", "", "   ", "<|im_end|>"])
    func `whatever is written, there is an answer`(prompt: String) {
        #expect(Tokens.count(of: answer(to: prompt)) > 20)
    }

    @Test func `two prompts get two answers, one prompt gets one`() {
        #expect(answer(to: "Explain tides") == answer(to: "Explain tides"))
        #expect(answer(to: "Explain tides") != answer(to: "Explain rivers"))
        #expect(answer(to: "Explain tides", seed: 1) != answer(to: "Explain tides", seed: 2))
    }

    @Test func `one sentence is one sentence`() {
        let text = answer(to: "Explain the tides in one sentence")
        let said = text.split(separator: "\n").dropFirst()
        #expect(said.count == 1)
        #expect(said.joined().split(separator: ". ").count == 1)
    }

    @Test(arguments: [100, 200, 600])
    func `so many words are about so many words`(count: Int) {
        let words = answer(to: "Write \(count) words about rivers").split { $0.isWhitespace }.count
        #expect(Double(words) > Double(count) * 0.7 && Double(words) < Double(count) * 1.4, "\(words)")
    }

    @Test(arguments: [("Explain tides", "Explain tides briefly"), ("Explain tides in detail", "Explain tides")])
    func `brief is shorter and detailed is longer`(longer: String, shorter: String) {
        #expect(answer(to: longer).count > answer(to: shorter).count)
    }

    @Test(arguments: [
        ("Please write about *bold* `code` | pipes", "bold code pipes"), ("Explain tcp in one sentence", "tcp"),
        ("200 words about rivers", "rivers"), ("??!", "your message"), ("\u{1B}[31mred\u{7}", "31mred"),
    ])
    func `only plain words of the prompt are repeated`(prompt: String, subject: String) {
        #expect(Subject(of: prompt).text == subject)
    }

    private func answer(to prompt: String, atLeast: Int? = nil, seed: UInt64 = 1) -> String {
        guard let model = DemoFleet.standard["demo/deep-owl"] else { return "" }
        let random = SeededRandom(prompt, seed: seed)
        var writer = AnswerWriter(model: model, prompt: Prompt(prompt), atLeast: atLeast, random: random)
        return writer.text()
    }
}
