/// A draft that begins with a slash: an order to the program instead of a question to a model.
public enum SlashCommand: Sendable, Equatable {
    /// Send everything to one model; nil asks for one.
    case model(String?)
    /// Let the engine pick again.
    case auto
    /// Ban a model for this session, or let it back.
    case ban(String)
    /// Say why the winner wins.
    case why
    /// Begin a new conversation.
    case new
    /// Open another conversation, found by a text.
    case sessions(String)
    /// Use another theme; nil asks for one.
    case theme(String?)
    /// Show all keys.
    case help
    /// End the program.
    case quit
    /// None of these; the first is its name.
    case unknown(String)
    /// It needs a word after it: name and what is missing.
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

        init(_ name: String, _ argument: String, _ help: String) {
            self.name = name
            self.argument = argument
            self.help = help
        }
    }

    /// The commands, in the order help shows them.
    public static let table = [
        Row("model", "ID", "send everything to that model"),
        Row("auto", "", "let the engine pick again"),
        Row("ban", "ID", "ban a model for this session, or let it back"),
        Row("why", "", "say why the winner wins"),
        Row("new", "", "begin a new conversation"),
        Row("sessions", "", "open another conversation"),
        Row("search", "TEXT", "search in everything said"),
        Row("theme", "NAME", "use another theme"),
        Row("keys", "", "show all keys"),
        Row("quit", "", "end the program"),
    ]

    /// The command a draft holds; nil when it is no command. A slash followed by a blank or a path is text.
    init?(_ draft: String) {
        let trimmed = draft.trimmingBlanks()
        guard trimmed.hasPrefix("/"), !trimmed.contains("\n") else { return nil }
        let words = trimmed.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = words.first, name.allSatisfy(\.isLetter) else { return nil }
        let rest = words.count > 1 ? words[1].trimmingBlanks() : ""
        switch name {
        case "model", "pin": self = .model(rest.isEmpty ? nil : rest)
        case "auto": self = .auto
        case "ban": self = rest.isEmpty ? .incomplete(name, needs: "a model's id") : .ban(rest)
        case "why": self = .why
        case "new", "clear": self = .new
        case "sessions", "search", "resume": self = .sessions(rest)
        case "theme": self = .theme(rest.isEmpty ? nil : rest)
        case "help", "keys": self = .help
        case "quit", "exit", "q": self = .quit
        default: self = .unknown(name)
        }
    }
}

extension StringProtocol {
    func trimmingBlanks() -> String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
