import Dialogue
import Routing
import Testing

@Suite struct ProfileReaderTests {
    let reader = ProfileReader()

    func profile(_ draft: String, after turns: [String] = []) -> PromptProfile {
        let history = turns.enumerated().map { Message(id: Int64($0), role: .user, text: $1) }
        return reader.profile(of: PromptContext(draft: draft, history: history))
    }

    @Test func `an empty draft has a profile in the middle`() {
        let profile = profile("")
        #expect(abs(profile.tasks.reduce(0, +) - 1) < 1e-9)
        #expect(profile.difficulty.low < 0.3 && profile.difficulty.high > 0.7)
        #expect(profile.language == "und")
    }

    @Test(arguments: [
        ("Please write a poem about the sea", "en", "Latn"),
        ("Schreib mir bitte einen Brief an das Finanzamt", "de", "Latn"),
        ("Pourquoi est-ce que le ciel est bleu ?", "fr", "Latn"),
        ("¿Cómo puedo aprender a cocinar?", "es", "Latn"),
        ("Você pode me explicar o que é inflação?", "pt", "Latn"),
        ("Puoi spiegarmi perché il cielo è blu?", "it", "Latn"),
        ("请帮我写一首关于秋天的诗", "zh", "Hani"),
        ("この文章を英語に翻訳してください", "ja", "Jpan"),
        ("이 문장을 영어로 번역해 주세요", "ko", "Kore"),
        ("Напиши функцию на Python", "ru", "Cyrl"),
        ("Напиши, будь ласка, листа, що пояснює це", "uk", "Cyrl"),
        ("اكتب لي رسالة قصيرة", "ar", "Arab"),
        ("यह वाक्य अंग्रेज़ी में अनुवाद करो", "hi", "Deva"),
        ("Bu metni özetler misin, lütfen?", "tr", "Latn"),
        ("Hãy giải thích cho tôi về lạm phát", "vi", "Latn"),
        ("ช่วยแปลประโยคนี้เป็นภาษาอังกฤษ", "th", "Thai"),
    ])
    func `the language is told`(prompt: String, language: String, script: String) {
        let profile = profile(prompt)
        #expect(profile.language == language)
        #expect(profile.script == script)
    }

    @Test(arguments: [
        "Grüße\u{0}", "🏳️‍🌈👩‍👩‍👧", "\u{FEFF}", "```", "\"", ":\n\n", String(repeating: "文é", count: 20_000),
    ])
    func `odd texts are read without a trap`(prompt: String) {
        let profile = profile(prompt)
        #expect(profile.features.count >= 50)
        #expect(profile.tasks.allSatisfy { $0.isFinite && $0 >= 0 })
    }

    @Test func `the vector of a prompt has length one and ascending places`() {
        let vector = reader.vector(of: PromptContext(draft: "Write a function that sorts a list of numbers"))
        let norm = vector.values.reduce(0) { $0 + $1 * $1 }
        #expect(abs(norm - 1) < 1e-4)
        #expect(zip(vector.indices, vector.indices.dropFirst()).allSatisfy { $0 < $1 })
        #expect(vector.structure.count == PromptVector.structureNames.count)
        #expect(vector.tasks.count == TaskType.allCases.count && vector.tasks.allSatisfy { (0...1).contains($0) })
    }

    @Test func `earlier turns count as tokens and as shared prefix`() {
        let alone = profile("And in German?")
        let later = profile(
            "And in German?", after: ["Translate to French: Dear Sir, I write to complain."])
        #expect(later.promptTokens == alone.promptTokens + later.sharedPrefixTokens)
        #expect(alone.sharedPrefixTokens == 0)
    }

    @Test func `a stated length sets the expected answer`() {
        #expect(abs(profile("Write about Rome in 800 words").completionTokens.median - 1_080) < 1)
        let sentence = profile("Explain gravity in one sentence").completionTokens.median
        #expect(sentence < profile("Explain gravity").completionTokens.median)
    }

    @Test(arguments: [
        ("Translate this into German: good morning", TaskType.translation),
        ("把这句话翻译成英文：早上好", .translation), ("この文章を要約してください：……", .summarization),
        ("Write a Python function that merges two sorted lists", .code),
        ("Напиши функцию на Python, которая сортирует список", .code),
        ("Schreib ein Gedicht über den Herbst", .creative),
        ("What is the capital of Peru?", .qa), ("Solve 3x + 5 = 20", .math), ("hello there", .chat),
        ("Planifica un viaje de cinco días a Roma", .planning), ("Should I buy or lease a car?", .advice),
    ])
    func `plain requests are told apart`(prompt: String, task: TaskType) {
        #expect(profile(prompt).task == task)
    }

    @Test(arguments: ["And in German?", "shorter", "yes please"])
    func `a short follow-up takes over the task of the turn before`(draft: String) {
        let before = ["Translate into French: the meeting is moved to Monday"]
        let alone = profile(draft).probability(of: .translation)
        #expect(profile(draft, after: before).probability(of: .translation) > max(0.25, alone))
    }

    @Test func `quoted requests do not vote`() {
        let quoted =
            "Correct the spelling: \"Please write a Python function wich translates and summarises a poem for me\""
        #expect(profile(quoted).task == .rewrite)
    }

    @Test func `system turns do not vote but count as tokens`() {
        let system = Message(id: 1, role: .system, text: "You translate everything into French. Translate, translate.")
        let with = reader.profile(of: PromptContext(draft: "What is the capital of Peru?", history: [system]))
        let without = profile("What is the capital of Peru?")
        #expect(with.tasks == without.tasks)
        #expect(with.promptTokens > without.promptTokens)
    }

    @Test func `no signal lands in the middle and is not believed`() {
        for draft in ["", "...", "qzx vwk", "🙂"] {
            let profile = profile(draft)
            #expect((0.2...0.8).contains(profile.difficulty.mean))
            #expect(profile.difficulty.high - profile.difficulty.low > 0.3)
        }
        #expect(profile("qzx vwkq pfrt").novelty > profile("Write an email to my boss").novelty)
    }

    @Test func `attachments and words tell what is needed`() {
        let image = Attachment(name: "a.png", type: "image/png", data: [])
        let speech = Attachment(name: "a.wav", type: "audio/wav", data: [])
        #expect(reader.profile(of: PromptContext(draft: "what is this", attachments: [image])).needs.contains(.vision))
        #expect(reader.profile(of: PromptContext(draft: "what is this", attachments: [image])).images == 1)
        #expect(reader.profile(of: PromptContext(draft: "what is said", attachments: [speech])).needs.contains(.audio))
        #expect(profile("Draw me a picture of a red fox").needs.contains(.imageOutput))
        #expect(profile("Draw me a picture of a red fox").completionTokens.median > 1_290, "it is paid for in tokens")
        #expect(profile("画一张小猫的图").needs.contains(.imageOutput))
        #expect(!profile("How do I draw a fox?").needs.contains(.imageOutput))
        #expect(profile(String(repeating: "word ", count: 60_000)).needs.contains(.longContext))
    }

    @Test(arguments: [
        ("what bird is in this photo?", Need.vision), ("was steht auf dem bild im anhang?", .vision),
        ("listen to the attached recording and write the minutes", .audio),
        ("summarise the attached pdf", .file), ("answer as a JSON array of strings", .json),
        ("open my calendar, find a free hour and send the invitation", .tools),
    ])
    func `words alone tell what is needed`(prompt: String, need: Need) {
        #expect(profile(prompt).needs.contains(need))
    }

    @Test(arguments: [
        "how many megapixels does a picture need for A2?", "why does my voice sound odd on a recording?",
        "should I send my CV as pdf or docx?", "what is the difference between JSON and XML?",
    ])
    func `talk of pictures, recordings and files needs none`(prompt: String) {
        #expect(Set(profile(prompt).needs).isDisjoint(with: [.vision, .audio, .file, .tools]))
    }

    @Test func `tokens are counted by script`() {
        let english = profile("The quick brown fox jumps over the lazy dog and runs away into the woods.").promptTokens
        #expect((15...24).contains(english))
        let chinese = profile("敏捷的棕色狐狸跳过了懒狗，跑进了树林里。").promptTokens
        #expect((14...26).contains(chinese))
    }

    @Test(arguments: [
        ("Fix this: ```swift\nlet x = 1\n```", "swift"), ("Write a C++ template for a ring buffer", "cpp"),
        ("why is my python loop slow? python3 only", "python"), ("SELECT the best sql index for this query", "sql"),
    ])
    func `the programming language is told`(prompt: String, language: String) {
        #expect(profile(prompt).programmingLanguage == language)
    }

    @Test func `the same prompt has the same profile`() {
        #expect(profile("Plan a week in Rome", after: ["hi"]) == profile("Plan a week in Rome", after: ["hi"]))
        #expect(ProfileReader().profile(of: PromptContext(draft: "x")) == profile("x"))
    }

    @Test func `random texts never trap`() {
        var state: UInt64 = 7
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<Int(state >> 33 & 63) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(Unicode.Scalar(UInt32(state >> 40 & 0xFFFF)) ?? "\n")
            }
            let profile = profile(text, after: [text])
            #expect(abs(profile.tasks.reduce(0, +) - 1) < 1e-9)
            state &+= 12_345_678_901_234_567
        }
    }
}
