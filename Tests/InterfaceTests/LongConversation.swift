import Dialogue
import Interface
import Routing

/// A conversation on disk of so many questions, each with its answer, which a chat is handed as it asks for it.
struct LongConversation {
    let id: Int64
    private(set) var messages: [Message] = []

    init(questions: Int, id: Int64 = 9) {
        self.id = id
        for number in 0..<questions { add(number) }
    }

    /// Something of everything: what the model is told, files, answers that failed, those of several models.
    private mutating func add(_ number: Int) {
        if number % 97 == 5 { append(.system, "Be brief, for the \(number)th time.") }
        append(.user, "Question \(number)?")
        if number % 31 == 7 {
            messages[messages.count - 1].attachments = [Attachment(name: "a.png", type: "image/png", data: [1, 2])]
        }
        let isFailed = number % 41 == 11
        let words = String(repeating: "in some words ", count: number % 7)
        append(.assistant, isFailed ? "" : "Answer \(number), " + words)
        var answer = sampleAnswer(number % 3 == 0 ? "acme/quick" : "acme/wise")
        if isFailed { answer.state = .failed("503") }
        messages[messages.count - 1].answer = answer
    }

    private mutating func append(_ role: Message.Role, _ text: String) {
        let number = messages.count
        messages.append(Message(id: id * 1_000_000 + Int64(number), role: role, text: text, time: Double(number)))
    }

    /// All of it, as a chat that holds everything is handed it.
    var opened: Event { .opened(Conversation(id: id, title: "Long", messages: messages)) }

    /// Its newest messages, as a chat is handed it.
    var openedByItsEnd: Event {
        let page = page(through: messages[messages.count - 1].id, size: ConversationPage.standardSize)
        return .opened(Conversation(id: id, title: "Long", messages: page.messages), after: page.earlier)
    }

    /// What is read for an inquiry; nil for one of something else.
    func answer(to effect: Effect) -> Event? {
        guard case .look(.earlier(let last, let count)) = effect else { return nil }
        return .earlier(page(through: last, size: count), through: last)
    }

    private func page(through last: Int64, size: Int) -> ConversationPage {
        var page = ConversationPage(size: size)
        for message in branch(through: last).reversed() { page.take(older: message) }
        return page
    }

    private func branch(through last: Int64) -> [Message] { messages.filter { $0.id <= last } }

    /// What a model is sent before the question, as the program puts it together from a request.
    func sent(for context: PromptContext) -> [Message] {
        let told = context.history.prefix { $0.role == .system }
        let earlier = context.talliedThrough.map(branch)?.filter(\.isSaid) ?? []
        return told + earlier + context.history.dropFirst(told.count)
    }

    /// What a model is to be sent before a question at a place: what it was told last, then all that was said.
    func saying(before place: Int) -> [Message] {
        let before = messages[..<place]
        let told = before.last { $0.role == .system }.map { [Message(id: 0, role: .system, text: $0.text)] } ?? []
        return told + before.filter { $0.role == .user || $0.role == .assistant && !$0.text.isEmpty }
    }
}

extension Chat {
    /// A chat with a long conversation in view, of which it holds the end.
    static func reading(_ conversation: LongConversation) -> Chat {
        var chat = startedChat()
        _ = chat.handle(conversation.openedByItsEnd)
        _ = chat.screen(120, 36)
        chat.press("tab")
        return chat
    }

    /// Hands it what it asks for of a conversation until it asks no more, drawn after each.
    mutating func read(_ effects: [Effect], of conversation: LongConversation) {
        var waiting = effects
        while let page = waiting.lazy.compactMap(conversation.answer).first {
            waiting = handle(page)
            _ = screen(120, 36)
        }
    }

    /// Presses a key, draws, and hands it what it asks for.
    mutating func press(_ name: String, reading conversation: LongConversation) {
        let effects = press(name)
        _ = screen(120, 36)
        read(effects, of: conversation)
    }
}

extension [Effect] {
    /// Whether more of the conversation is asked for.
    var asksForMore: Bool {
        contains { if case .look(.earlier) = $0 { true } else { false } }
    }
}
