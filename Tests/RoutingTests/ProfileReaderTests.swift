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
    }

    @Test func `earlier turns count as tokens and as shared prefix`() {
        let alone = profile("And in German?")
        let later = profile("And in German?", after: ["Translate this letter to French: Dear Sir, I write to complain."])
        #expect(later.promptTokens == alone.promptTokens + later.sharedPrefixTokens)
        #expect(alone.sharedPrefixTokens == 0)
    }

    @Test(arguments: [("Explain gravity in one sentence", 25.0), ("Write about Rome in 800 words", 1_080.0)])
    func `a stated length sets the expected answer`(prompt: String, tokens: Double) {
        #expect(abs(profile(prompt).completionTokens.mean - tokens) < 1)
    }
}
