public import Dialogue
public import Drawing
public import Routing

/// Something that happened, told to the chat: input, the results of effects, and news from work under way.
public enum Event: Sendable {
    /// What time it is, in seconds since 1970 UTC; told before what happens then.
    case time(Double)
    /// The user pressed, pasted, pointed or resized.
    case input(Input)
    /// The world is ready: what was kept from last time.
    case started(Start)
    /// The user edited the configuration.
    case reconfigured(Reconfiguration)
    /// The models that can be asked changed, or were first found.
    case fleetChanged(Fleet)
    /// A ranking was computed for the request of that generation.
    case routed(generation: Int, Decision, microseconds: Double)
    /// A decision of the log as it was made, by its number; nil when it is not kept or cannot be read any more.
    case decision(Int64, Decision?, microseconds: Double)
    /// News of an answer, by the request it belongs to; news of requests no longer current is ignored.
    case answer(request: Int, AnswerEvent)
    /// A conversation was read from disk: its newest messages, and what those before them count; with the place of the
    /// message to go to, where one was found in it.
    case opened(Conversation, after: EarlierTurns = EarlierTurns(), at: Int? = nil)
    /// The messages that end with that one were read from disk.
    case earlier(ConversationPage, through: Int64)
    /// The draft that was left in a conversation; nil is the one not begun yet.
    case draft(String, conversation: Int64?)
    /// The messages that stand beside one, itself included, oldest first.
    case alternatives(to: Int64, [Int64])
    /// The kept conversations that match a text, and when it was looked, in seconds since 1970 UTC.
    case sessions([SessionEntry], matching: String, now: Double)
    /// What was found of a file, by its path as it is written.
    case file(String, MentionedFiles.State)
    /// The files and folders whose paths begin so.
    case files([FileEntry], beginning: String)
    /// What was looked up for a report.
    case report(ReportTopic, String)
    /// The draft as it was saved in the user's editor.
    case edited(String)
    /// The names of the themes that can be chosen; none where there is no screen.
    case themesFound([String])
    /// The theme in use changed; an automatic one goes with the terminal's background.
    case themeChanged(name: String, border: BorderStyle, isAutomatic: Bool = false)
    /// What is known of a candidate.
    case dossier(Dossier)
    /// What was spent today, by all conversations.
    case spent(Spending)
    /// Something to tell the user in passing.
    case noticed(Notice)
    /// A timer asked for ran out.
    case timerEnded(Timer)
    /// The program is asked to end from outside, as by SIGTERM.
    case quitRequested
}

/// What happens to one answer, in this order: asked, attempts, pieces, ended. Each ends exactly once.
public enum AnswerEvent: Sendable {
    /// Question and decision are on disk; these are their ids, and that of the system message put before the question.
    case recorded(
        conversation: Int64, question: Int64, answer: Int64, decision: Decision, decisionID: Int64,
        system: Int64? = nil)
    /// A model is being asked, for the n-th time over all candidates, counted from 1.
    case attempting(candidate: String, model: String, provider: String, number: Int)
    /// That attempt failed before anything of the answer came; another follows if there is a candidate left.
    case attemptFailed(FailedAttempt)
    /// More of the answer, so many seconds after sending.
    case text(String, seconds: Double)
    /// More of the shown reasoning, so many seconds after sending.
    case reasoning(String, seconds: Double)
    /// The provider began the answer anew: what came so far does not count.
    case restarted
    /// Nothing more comes; this is how it stands on disk.
    case ended(Answer, text: String)
    /// It could not even be tried; the text is for people.
    case refused(String)
}

/// What the program knows when it opens.
public struct Start: Sendable {
    /// The conversation to go on with, by its newest messages; nil for a new one.
    public var conversation: Conversation?
    /// What the messages before those count.
    public var earlier = EarlierTurns()
    /// The draft that was left unsent.
    public var draft: String
    /// What was sent in earlier sessions, oldest first.
    public var history: [String]
    /// The sliders as they were left.
    public var priorities: Priorities?
    /// The limits as they were left or configured.
    public var limits: Limits
    /// How picks are made.
    public var policy: Policy
    /// The user's own presets.
    public var presets: [Preset]
    /// The theme as it was left; nil where none was chosen, or the configuration names one.
    public var theme: String?
    /// Whether the configuration names a theme, which then holds at the next start again.
    public var isThemeConfigured: Bool
    /// What providers may do with what is sent, as it was left or configured, whichever is stricter.
    public var dataPolicy: DataPolicy
    /// The least strict policy the configuration leaves.
    public var leastDataPolicy: DataPolicy
    /// Whether the program has the mouse.
    public var hasMouse: Bool
    /// Seconds the local time is ahead of UTC.
    public var secondsFromUTC: Int
    /// Fixes the draws of this session.
    public var seed: UInt64

    /// A start with nothing kept.
    public init() {
        draft = ""
        history = []
        limits = Limits()
        policy = Policy()
        presets = []
        isThemeConfigured = false
        dataPolicy = .providersTerms
        leastDataPolicy = .providersTerms
        hasMouse = false
        secondsFromUTC = 0
        seed = 0
    }
}

/// Which models there are, and whether they are real.
public struct Fleet: Sendable, Equatable {
    /// The ids of all models that can be asked.
    public var models: [String]
    /// Whether only the built-in simulated models are there.
    public var isSimulated: Bool
    /// Providers that were configured but could not be reached, with the reason.
    public var troubles: [String]
    /// Those of its providers that cannot be asked for a data policy: their own terms hold.
    public var unasked: [String] = []
    /// When each provider last said which models and prices it has, in seconds since 1970 UTC.
    public var listed: [String: Double]
    /// How many tokens each model takes in and gives out in one request, where that is known.
    public var contextLengths: [String: Int] = [:]

    /// The models found.
    public init(models: [String], isSimulated: Bool, troubles: [String] = [], listed: [String: Double] = [:]) {
        self.models = models
        self.isSimulated = isSimulated
        self.troubles = troubles
        self.listed = listed
    }
}

/// What was spent, and what the limits leave.
public struct Spending: Sendable, Equatable {
    /// All answers since local midnight.
    public var today: Money
    /// The day's limit; nil for none.
    public var dailyLimit: Money?
    /// What is left of the day's or the month's limit, whichever is less; nil when neither binds.
    public var left: Money?
    /// The limit for one message; nil for none.
    public var messageLimit: Money?

    /// What was spent today.
    public init(today: Money, dailyLimit: Money? = nil, left: Money? = nil, messageLimit: Money? = nil) {
        self.today = today
        self.dailyLimit = dailyLimit
        self.left = left
        self.messageLimit = messageLimit
    }
}

/// Something told in passing: it shows for some seconds and stays readable in the log.
public struct Notice: Sendable, Equatable {
    /// How bad it is.
    public enum Kind: Sendable, Equatable {
        case information, warning, error
    }

    /// How bad it is.
    public var kind: Kind
    /// What happened and what to do, in a sentence or two.
    public var text: String
    /// When it was told, in seconds since 1970 UTC; 0 before that.
    public internal(set) var time = 0.0

    /// A notice.
    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A timer the chat can ask for; asking again starts it anew.
public enum Timer: Sendable, Hashable {
    /// The notice has been shown long enough.
    case notice
    /// The draft has been still long enough to be kept.
    case draft
    /// The sliders have been still long enough to be kept.
    case preferences
    /// The sign of waiting is due to move.
    case motion
}
