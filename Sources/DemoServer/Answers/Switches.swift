/// What a person can ask of the simulation in the prompt itself: `!fault:cut`, `!tokens:600`, `!rate:100`.
struct Switches: Sendable, Equatable {
    /// The fault to meet.
    var fault: DemoFault?
    /// The exact length of the answer, in tokens.
    var tokens: Int?
    /// The exact speed of the answer, in tokens a second.
    var rate: Double?

    /// Takes the switches out of a prompt and leaves the rest of it.
    init(takenFrom text: inout String) {
        guard text.contains("!") else { return }
        var kept: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            kept.append(contentsOf: [words.filter { !take($0) }.joined(separator: " ")[...]])
        }
        text = kept.joined(separator: "\n")
    }

    /// Whether the word was a switch; what is not understood stays in the prompt.
    private mutating func take(_ word: Substring) -> Bool {
        guard word.first == "!", let colon = word.firstIndex(of: ":") else { return false }
        let name = word[word.index(after: word.startIndex)..<colon]
        let value = String(word[word.index(after: colon)...])
        switch name {
        case "fault":
            guard let wanted = DemoFault(rawValue: value) else { return false }
            fault = wanted
        case "tokens":
            guard let count = Int(value), (0...100_000).contains(count) else { return false }
            tokens = count
        case "rate":
            guard let speed = Double(value), speed > 0, speed <= 1_000_000 else { return false }
            rate = speed
        default: return false
        }
        return true
    }
}
