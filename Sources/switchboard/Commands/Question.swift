import Dialogue
import Interface
import Routing
import Storage

/// A question from the command line, with what goes along.
struct Question {
    let text: String
    let attachments: [Attachment]
    let system: String?
    let continues: Bool

    /// The request for it. What the model is told beforehand is kept in the conversation, so that it holds when the
    /// conversation goes on.
    func request(_ home: Home, _ store: Store, sliders: SliderOptions) throws -> AskRequest {
        let now = home.clock.wall()
        var conversation = continues ? try NumberOrLast.last.conversationID(in: store) : nil
        if let system {
            let title = ConversationPane.title(for: text)
            let id = try conversation ?? store.newConversation(title: title, at: now)
            try store.append(Message(id: 0, role: .system, text: system, time: now), to: id)
            conversation = id
        }
        let history = try conversation.map { try store.conversation($0).messages } ?? []
        var route = try home.routeRequest(for: text, sliders: sliders)
        route.context = PromptContext(draft: text, attachments: attachments, history: history)
        route.incumbent = history.last { $0.answer != nil }.flatMap { message in
            message.answer.map { (candidate: $0.model, time: message.time) }
        }
        return AskRequest(
            request: 1,
            conversation: conversation,
            question: text,
            attachments: attachments,
            route: route
        )
    }
}
