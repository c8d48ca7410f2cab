import Testing

@testable import DemoServer

struct TokensTests {
    @Test(arguments: [
        "", "one", "The quick brown fox, 42 times.", "  two  spaces\n\n```swift\nlet a = 1\n```\n", "什么是量子计算？",
        "e\u{301}clair 👩‍👩‍👧‍👦", "\r\n\r\n",
    ])
    func `the pieces are the text again`(text: String) {
        #expect(Tokens.pieces(of: text).joined() == text)
        #expect(!Tokens.pieces(of: text).contains(""))
    }

    @Test func `prose takes about four letters a token`() {
        let text = String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 20)
        let letters = Double(text.count) / Double(Tokens.pieces(of: text).count)
        #expect((3...6).contains(letters))
    }
}

struct PaceTests {
    private let model = DemoFleet.standard.members[0]

    @Test(arguments: [1.5, 30, 100, 480, 20_000])
    func `every token is written, at most sixty times a second`(rate: Double) {
        let steps = steps(of: Pace(firstToken: 0.5, tokensPerSecond: rate, unsteadiness: 0.35), count: 600)
        #expect(steps.reduce(0) { $0 + $1.tokens } == 600)
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $1.time - $0.time > 1 / 60 - 1e-9 })
    }

    @Test func `a steady pace keeps its rate exactly`() {
        let steps = steps(of: Pace(firstToken: 0.5, tokensPerSecond: 100), count: 601)
        #expect(steps.first == Pace.Step(time: 0.5, tokens: 1))
        #expect(abs((steps.last?.time ?? 0) - 6.5) < 0.02)
    }

    @Test func `no tokens take no time`() {
        #expect(steps(of: Pace(firstToken: 0.5, tokensPerSecond: 100), count: 0).isEmpty)
    }

    @Test func `a slow model is drawn slow`() {
        var random = SeededRandom(seed: 3)
        let fast = DemoFleet.standard["demo/swift-sparrow"].map { Pace(of: $0, rate: nil, using: &random) }
        let slow = DemoFleet.standard["demo/deep-owl"].map { Pace(of: $0, rate: nil, using: &random) }
        #expect((fast?.firstToken ?? 9) < 0.5 && (slow?.firstToken ?? 0) > 1)
    }

    private func steps(of pace: Pace, count: Int) -> [Pace.Step] {
        var random = SeededRandom(seed: 1)
        return pace.steps(for: count, using: &random)
    }
}

struct SwitchesTests {
    @Test func `switches are taken out of the prompt`() {
        var text = "Say !tokens:600 hello !rate:100\nand !fault:cut go"
        let switches = Switches(takenFrom: &text)
        #expect(text == "Say hello\nand go")
        #expect(switches.tokens == 600 && switches.rate == 100 && switches.fault == .cut)
    }

    @Test(arguments: [
        "!tokens:-1", "!fault:none", "!important", "!rate:0", "!rate:nan", "!tokens:9999999", "Hi!", "!:",
    ])
    func `what is no switch stays`(prompt: String) {
        var text = prompt
        let switches = Switches(takenFrom: &text)
        #expect(text == prompt)
        #expect(switches.fault == nil && switches.tokens == nil && switches.rate == nil)
    }
}

struct JSONValueTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("\"\\\n\t\r", #""\"\\\n\t\r""#), ("\u{1}\u{1F}", #""\u0001\u001f""#),
        ("é\u{2028}🙂", "\"é\u{2028}🙂\""),
    ])
    func `strings are escaped as JSON wants`(text: String, json: String) {
        #expect(JSONValue.string(text).text == json)
    }

    @Test(arguments: [
        (0, "0"), (2_500_000, "0.0000025"), (1_000_000_000_000, "1"), (-1_500_000_000_000, "-1.5"),
        (1, "0.000000000001"),
    ])
    func `dollars are exact`(picodollars: Int, text: String) {
        #expect(JSONValue.dollars(picodollars: Int64(picodollars)) == text)
    }
}
