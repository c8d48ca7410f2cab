import Dialogue
import Routing
import Testing

@testable import Interface

/// Old turns are counted once, and a ranking comes out as if all had been read.
@Suite struct ConversationTallyTests {
    private static let sayings = ["Write a parser in Swift", "yes", "and shorter?", "Why is the sky blue?", "ok"]

    private static func message(_ number: Int, _ role: Message.Role) -> Message {
        let text =
            role == .user
            ? sayings[number % sayings.count] : "Answer \(number): " + String(repeating: "word ", count: number)
        let picture = Attachment(name: "a.png", type: "image/png", data: [1, 2, 3])
        var message = Message(id: Int64(number + 1), role: role, text: text)
        if number == 4 { message.attachments = [picture] }
        if role == .assistant { message.answer = Answer(model: "demo/a", provider: "demo") }
        return message
    }

    private static func conversation(turns: Int) -> ConversationPane {
        var pane = ConversationPane()
        for number in 0..<turns {
            pane.turns.append(Turn(id: number, message: message(number, number % 2 == 0 ? .user : .assistant)))
        }
        pane.turns.insert(Turn(id: -1, message: Message(id: 900, role: .system, text: "Be brief.")), at: min(turns, 3))
        return pane
    }

    @Test(arguments: [0, 1, 5, 17, 18, 40, 200], ["", "yes", "Translate this into French: hello"])
    func `the profile is the same as when every turn is read`(turns: Int, draft: String) {
        var pane = Self.conversation(turns: turns)
        var light = pane.context(before: pane.turns.endIndex)
        let told = pane.turns.filter { $0.message.role == .system }
        let said = pane.turns.filter(\.message.isSaid)
        var whole = PromptContext(draft: "", history: (told + said).map(\.message))
        (light.draft, whole.draft) = (draft, draft)
        #expect(ProfileReader().profile(of: light) == ProfileReader().profile(of: whole))
        #expect(light.history.count <= 20, "however long the conversation is")
    }

    @Test func `turn after turn, and after going back, it counts what is there`() {
        var pane = ConversationPane()
        let whole = Self.conversation(turns: 60)
        for turn in whole.turns {
            pane.turns.append(turn)
            pane.tally.take(pane.turns)
        }
        pane.turns.removeLast(50)
        pane.turns += whole.turns[20..<50]
        pane.tally.take(pane.turns)
        var fresh = ConversationTally()
        fresh.take(pane.turns)
        #expect(pane.tally.turns == fresh.turns && fresh.turns.count > 0)
    }

    @Test func `a conversation of nothing but follow-ups is read as fast as another`() {
        let turns = (0..<20_000).map { Self.message($0 % 2 == 0 ? 1 : 3, $0 % 2 == 0 ? .user : .assistant) }
        let profile = ProfileReader().profile(of: PromptContext(draft: "yes", history: turns))
        #expect(profile.promptTokens > 20_000)
    }
}
