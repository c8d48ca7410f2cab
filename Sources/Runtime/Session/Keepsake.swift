public import Dialogue
public import Interface
public import Routing

/// Something small that is kept between sessions.
public enum Keepsake: Sendable, Equatable {
    /// The draft of a conversation; nil is the one not begun yet.
    case draft(String, conversation: Int64?)
    /// The sliders.
    case priorities(Priorities)
    /// The limits.
    case limits(Limits)
    /// How picks are made.
    case policy(Policy)
    /// What providers may do with what is sent.
    case dataPolicy(DataPolicy)
    /// The theme in use, by its name.
    case theme(String)
    /// Another cap on what may be spent.
    case budget(BudgetChange)
    /// The conversation in view; nil for a new one.
    case current(conversation: Int64?)
    /// What was said of an answer.
    case rating(message: Int64, Int?)
    /// A conversation's title.
    case title(String, conversation: Int64)
    /// Whether a conversation is deleted.
    case deleted(Bool, conversation: Int64)
    /// What a person did with an answer.
    case observed(Observed)
}
