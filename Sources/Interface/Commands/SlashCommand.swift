/// A draft that begins with a slash: an order to the program instead of a question to a model.
public enum SlashCommand: Sendable, Equatable {
    /// Send everything to one model; nil asks for one.
    case model(String?)
    /// Let the engine pick again.
    case auto
    /// Ban a model for this session, or let it back.
    case ban(String)
    /// Put a question to so many models at once; an empty one is the question at hand.
    case compare(count: Int, prompt: String)
    /// Say why the winner wins.
    case why
    /// Make a decision again and see whether it comes out the same; all of them, or the one behind the answer at hand.
    case replay(all: Bool)
    /// Show the budget, or change one of its caps.
    case budget(BudgetChange?)
    /// Put the sliders to a preset; nil asks for one.
    case preset(String?)
    /// What the model is told before the conversation; empty for nothing, nil to see and change it.
    case system(String?)
    /// Write the conversation into a file; a path that is nil is made from its title.
    case export(ExportFormat, path: String?)
    /// Begin a new conversation.
    case new
    /// Open another conversation, found by a text.
    case sessions(String)
    /// Use another theme; nil asks for one.
    case theme(String?)
    /// Show something that has to be looked up.
    case report(ReportTopic)
    /// Show what was told so far.
    case notices
    /// Write the draft in the user's editor.
    case edit
    /// Copy the message at hand.
    case copy
    /// List the links of the message at hand.
    case links
    /// Let the program have the mouse, or leave it to the terminal.
    case mouse
    /// Show all keys.
    case help
    /// End the program.
    case quit
    /// None of these; the first is its name.
    case unknown(String)
    /// It needs other words after it: name and what is missing.
    case incomplete(String, needs: String)

    /// A command as help and completion show it.
    public struct Row: Sendable, Hashable {
        /// Its name, without the slash.
        public let name: String
        /// What may follow it, such as `ID`; empty for nothing.
        public let argument: String
        /// What it does.
        public let help: String
        /// Whether it cannot do without what may follow.
        public var needsArgument: Bool { name == "ban" }
        /// How it is written.
        public var usage: String { "/" + name + (argument.isEmpty ? "" : " " + argument) }

        /// What a key asks for that does just the same; nil where none does.
        let intent: Intent?

        init(_ name: String, _ argument: String, _ help: String, as intent: Intent? = nil) {
            self.name = name
            self.argument = argument
            self.help = help
            self.intent = intent
        }
    }

    /// The commands, in the order help shows them.
    public static let table = [
        Row("model", "ID", "send everything to that model"),
        Row("pin", "ID", "the same as /model"),
        Row("auto", "", "let the engine pick again"),
        Row("ban", "ID", "ban a model for this session, or let it back"),
        Row("compare", "N", "put a question to N models at once: /compare 3 Why …"),
        Row("why", "", "say why the winner wins", as: .why),
        Row("replay", "", "make the decision again: is it the same?"),
        Row("preset", "NAME", "put the sliders to a preset"),
        Row("budget", "", "show the budget; /budget day 5 changes it"),
        Row("system", "TEXT", "tell the model something before the conversation"),
        Row("export", "FILE", "write the conversation into a file, .md or .json"),
        Row("edit", "", "write the draft in your editor", as: .editDraft),
        Row("copy", "", "copy the answer", as: .copyMessage),
        Row("links", "", "copy or open a link of the answer", as: .links),
        Row("new", "", "begin a new conversation", as: .newConversation),
        Row("sessions", "", "open another conversation", as: .openSessions),
        Row("search", "TEXT", "search in everything said"),
        Row("theme", "NAME", "use another theme; auto goes by the background"),
        Row("usage", "", "what was used, by model"),
        Row("providers", "", "providers, how they do, and where keys and config go"),
        Row("notices", "", "what was told so far", as: .showNotices),
        Row("mouse", "", "take the mouse, or leave it to the terminal", as: .toggleMouse),
        Row("keys", "", "show all keys", as: .help),
        Row("quit", "", "end the program", as: .quit),
    ]
}
