public import Dialogue
public import Routing

/// Outside work the chat asks for. Each is performed by the session, which reports back by events.
public enum Effect: Sendable, Equatable {
    /// Rank the candidates for the draft as it stands.
    case route(RouteRequest)
    /// Answer a question: keep it, pick a model, stream, fall back.
    case ask(AskRequest)
    /// Stop an answer at once and free its connection.
    case stop(request: Int)
    /// Keep the draft of a conversation.
    case saveDraft(String, conversation: Int64?)
    /// Keep the sliders.
    case savePriorities(Priorities)
    /// Keep the limits.
    case saveLimits(Limits)
    /// Keep how picks are made.
    case savePolicy(Policy)
    /// Keep what providers may do with what is sent.
    case saveDataPolicy(DataPolicy)
    /// Change a cap on what may be spent, and keep it.
    case setBudget(BudgetChange)
    /// Write a conversation into a file that is not there yet; a path that is nil is made from its title.
    case export(conversation: Int64, ExportFormat, path: String?)
    /// Keep that this conversation is the one in view; nil for a new one.
    case saveCurrent(conversation: Int64?)
    /// Keep what was said of an answer: 1 good, -1 bad, nil nothing.
    case rate(message: Int64, rating: Int?)
    /// Give a conversation another title.
    case rename(conversation: Int64, to: String)
    /// Hide a conversation everywhere, or take that back.
    case delete(conversation: Int64, isDeleted: Bool)
    /// Learn from what happened to an answer.
    case learn(Observed)
    /// Look something up outside; it is told by an event.
    case look(Inquiry)
    /// Find the names of the themes there are.
    case findThemes
    /// Use another theme, by its name.
    case useTheme(String)
    /// Keep which theme is used.
    case saveTheme(String)
    /// Copy to the clipboard, and tell how that went by what the text is called.
    case copy(String, what: String)
    /// Open a link of the web or of mail in the user's own program for it.
    case open(link: String)
    /// Give the terminal to the user's editor.
    case edit(EditorText)
    /// Take the mouse, or leave it to the terminal.
    case useMouse(Bool)
    /// Start a timer, in seconds.
    case start(Timer, seconds: Double)
    /// Give the terminal back to the shell until the program is continued.
    case suspend
    /// Draw everything anew.
    case redraw
    /// End the program.
    case quit
}

/// What a ranking is computed from, but for what only the world knows: the candidates and the time.
public struct RouteRequest: Sendable, Equatable {
    /// Grows with every request; a ranking of an older one is not shown.
    public var generation: Int
    /// The draft and the turns before it.
    public var context: PromptContext
    /// The sliders.
    public var priorities: Priorities
    /// The limits, with the pin and the bans of the moment.
    public var limits: Limits
    /// How picks are made.
    public var policy: Policy
    /// The candidate that answered last in this conversation, and when, in seconds since 1970.
    public var incumbent: (candidate: String, time: Double)?
    /// Fixes the draws, so that what is shown is what will be sent.
    public var seed: UInt64
    /// What providers may do with what is sent.
    public var dataPolicy = DataPolicy.providersTerms

    /// A request with all it needs.
    public init(
        generation: Int,
        context: PromptContext,
        priorities: Priorities,
        limits: Limits,
        policy: Policy,
        incumbent: (candidate: String, time: Double)?,
        seed: UInt64
    ) {
        self.generation = generation
        self.context = context
        self.priorities = priorities
        self.limits = limits
        self.policy = policy
        self.incumbent = incumbent
        self.seed = seed
    }

    /// Whether two requests would give the same ranking.
    public static func == (left: RouteRequest, right: RouteRequest) -> Bool {
        left.generation == right.generation && left.context == right.context && left.priorities == right.priorities
            && left.limits == right.limits && left.policy == right.policy && left.seed == right.seed
            && left.dataPolicy == right.dataPolicy
            && left.incumbent?.candidate == right.incumbent?.candidate && left.incumbent?.time == right.incumbent?.time
    }
}

/// A question to be answered.
public struct AskRequest: Sendable, Equatable {
    /// Names the answer in all its events.
    public var request: Int
    /// The conversation it belongs to; nil makes a new one.
    public var conversation: Int64?
    /// What is asked.
    public var question: String
    /// Files and images that go with it.
    public var attachments: [Attachment]
    /// What the model is told from this question on, kept before it; nil leaves that as it is.
    public var system: String?
    /// How the model is picked.
    public var route: RouteRequest
    /// Where the question stands in its conversation.
    public var place: Place
    /// What an earlier answer left unfinished, for another model to go on with; empty for a new answer.
    public var unfinished: String

    /// A question with how its model is picked.
    public init(
        request: Int,
        conversation: Int64?,
        question: String,
        attachments: [Attachment] = [],
        route: RouteRequest,
        place: Place = .atEnd,
        unfinished: String = ""
    ) {
        self.request = request
        self.conversation = conversation
        self.question = question
        self.attachments = attachments
        self.route = route
        self.place = place
        self.unfinished = unfinished
    }

    /// Where a question stands in its conversation.
    public enum Place: Sendable, Equatable {
        /// After all that is shown.
        case atEnd
        /// After that message: a branch beside what followed it before.
        case after(Int64)
        /// Before all else: another beginning of the conversation, beside the one it has.
        case first
        /// It stands there already, by its id: another answer to it is asked for.
        case again(question: Int64)
    }
}
