import Dialogue

/// Made-up conversations, their words as unevenly common as those of real ones.
enum Prose {
    /// The commonest words stand first: a word's chance falls with its place, as Zipf found.
    private static let common = """
        the of and to a in is it you that for on with as are this be have from or one by but not what all were we when \
        your can there use an each which how if will up other about out many then them these so some her would make like \
        function value string return error class file test code data list loop thread memory pointer type server query \
        table index token model answer prompt latency router tide pool harbour river mountain letter recipe bread music \
        translate summarise explain rewrite compare optimise debug refactor parse encode schedule budget travel history
        """.split(separator: " ").map(String.init)

    private static let syllables = "ra ne to li ka mo su ve di pa gon ter mir les".split(separator: " ").map(
        String.init)

    /// A word: three in four are common, the others one of some forty thousand.
    static func word(_ random: inout SplitMix64) -> String {
        if random.unit() < 0.75 {
            let skewed = random.unit() * random.unit() * random.unit()
            return common[Int(skewed * Double(common.count))]
        }
        let count = 2 + random.number(below: 3)
        return (0..<count).map { _ in syllables[random.number(below: syllables.count)] }.joined()
    }

    static func sentence(_ random: inout SplitMix64) -> String {
        let words = (0..<(6 + random.number(below: 12))).map { _ in word(&random) }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst() + "."
    }

    /// Some sentences.
    static func message(_ random: inout SplitMix64) -> String {
        (0..<(1 + random.number(below: 5))).map { _ in sentence(&random) }.joined(separator: " ")
    }

    static func question(at time: Double, _ random: inout SplitMix64) -> Message {
        Message(id: 0, role: .user, text: message(&random), time: time)
    }

    /// Questions and answers in turn, a minute apart.
    static func conversation(messages count: Int, endingAt end: Double, _ random: inout SplitMix64) -> Conversation {
        let messages = (0..<count).map { number in
            var message = question(at: end - Double(count - number) * 60, &random)
            message.id = Int64(number + 1)
            guard !number.isMultiple(of: 2) else { return message }
            message.role = .assistant
            message.answer = answer(&random)
            return message
        }
        return Conversation(id: 1, title: sentence(&random), messages: messages)
    }

    private static let models = (1...24).map { "bench/model-\($0)" }

    private static func answer(_ random: inout SplitMix64) -> Answer {
        let model = models[random.number(below: models.count)]
        var answer = Answer(model: model, provider: "bench-\(model.count % 4)")
        answer.state = .complete(.stop)
        answer.usage = Usage(
            promptTokens: random.number(below: 4_000), completionTokens: 1 + random.number(below: 900))
        answer.cost = Cost(Money(picodollars: Int64(random.number(below: 20_000_000_000))), .counted)
        answer.firstTokenSeconds = 0.2 + random.unit()
        answer.totalSeconds = 2 + random.unit() * 20
        return answer
    }
}
