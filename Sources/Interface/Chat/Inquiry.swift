/// Something the chat wants to know from outside; each is answered by an event, later or never.
public enum Inquiry: Sendable, Equatable {
    /// Which messages stand beside this one, as other answers to the same question or other wordings of it.
    case alternatives(to: Int64)
    /// Show the branch of the message so many places after this one among its alternatives.
    case neighbour(of: Int64, step: Int)
    /// Show the branch a message is on.
    case branch(through: Int64)
    /// The kept conversations, the newest first; with a text, those that hold it.
    case sessions(matching: String)
    /// Open a kept conversation.
    case conversation(Int64)
    /// Open the conversation a message is in, and go to that message.
    case found(message: Int64)
    /// The messages of a branch that end with that one: at least so many, where there are.
    case earlier(through: Int64, count: Int)
    /// What is known of a file, by its path as it is written.
    case file(String)
    /// The files and folders whose paths begin so.
    case files(beginning: String)
    /// Something to read.
    case report(ReportTopic)
    /// What is known of a candidate, by its id, and how its model did in the conversation up to a message.
    case dossier(of: String, through: Int64? = nil)
    /// The decision an answer was asked for by, by its number in the log.
    case decision(Int64)
    /// The draft that was left in a conversation; nil is the one not begun yet.
    case draft(of: Int64?)
}
