public import Dialogue
public import Routing

/// What the turns a conversation begins with count, where they themselves are not looked at: so that a draft is ranked below
/// ten thousand messages as fast as below ten, and that not all of them need be held.
public struct EarlierTurns: Sendable, Equatable {
    /// How many they are.
    public private(set) var count = 0
    /// What those of them count that a model is sent.
    public private(set) var sum = TurnTally()
    /// What the model was told last among them.
    public private(set) var told: String?
    /// Which model answered last among them.
    public private(set) var answered: Answered?
    /// The last of them, by its id on disk.
    public private(set) var last: Int64?

    /// A model that answered, and when, in seconds since 1970 UTC.
    public struct Answered: Sendable, Equatable {
        var candidate: String
        var time: Double
    }

    /// None.
    public init() {}

    /// Counts the message that stands before all those counted so far.
    public mutating func add(older message: Message) {
        count(message)
        told = told ?? message.told
        answered = answered ?? message.answered
        last = last ?? message.id
    }

    /// Counts the message that stands after all those counted so far.
    public mutating func add(newer message: Message) {
        count(message)
        told = message.told ?? told
        answered = message.answered ?? answered
        last = message.id
    }

    private mutating func count(_ message: Message) {
        count += 1
        if message.isSaid { sum.add(message) }
    }
}

extension Message {
    /// Whether a model is sent it: a question, or an answer that did not fail before its first word.
    public var isSaid: Bool { role == .user || role == .assistant && !text.isEmpty }

    /// What it tells the model; nil where it is no such message.
    var told: String? { role == .system ? text : nil }

    /// Who answered with it; nil where nobody did, or the answer failed.
    var answered: EarlierTurns.Answered? {
        guard let answer, !answer.model.isEmpty, answer.failureText == nil else { return nil }
        return EarlierTurns.Answered(candidate: answer.model, time: time)
    }
}
