/// A draft that begins with a slash: an order to the program instead of a question to a model.
public enum SlashCommand: Sendable, Equatable {
    /// Send everything to one model.
    case model(String)
    /// Let the engine pick again.
    case auto
    /// Begin a new conversation.
    case new
    /// Open another conversation.
    case sessions
    /// Use another theme.
    case theme(String)
    /// Show all keys.
    case help
    /// End the program.
    case quit
    /// None of these; the first is its name.
    case unknown(String)
    /// It needs a word after it: name and what is missing.
    case incomplete(String, needs: String)

    /// The commands and what they do, in the order help shows them.
    public static let table: [(usage: String, help: String)] = [
        ("/model ID", "send everything to that model"),
        ("/auto", "let the engine pick again"),
        ("/new", "begin a new conversation"),
        ("/sessions", "search and open kept conversations"),
        ("/theme NAME", "use another theme"),
        ("/help", "show all keys"),
        ("/quit", "end the program"),
    ]

    /// The command a draft holds; nil when it is no command. A slash followed by a blank or a path is text.
    init?(_ draft: String) {
        let trimmed = draft.trimmingBlanks()
        guard trimmed.hasPrefix("/"), !trimmed.contains("\n") else { return nil }
        let words = trimmed.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = words.first, name.allSatisfy(\.isLetter) else { return nil }
        let rest = words.count > 1 ? words[1].trimmingBlanks() : ""
        switch name {
        case "model", "pin": self = rest.isEmpty ? .incomplete(name, needs: "a model's id") : .model(rest)
        case "auto": self = .auto
        case "new", "clear": self = .new
        case "sessions", "search", "resume": self = .sessions
        case "theme": self = rest.isEmpty ? .incomplete(name, needs: "a theme's name") : .theme(rest)
        case "help", "keys": self = .help
        case "quit", "exit", "q": self = .quit
        default: self = .unknown(name)
        }
    }
}

extension Chat {
    /// Does what a command says. A command that cannot be done stays in the composer, to be mended.
    mutating func perform(_ command: SlashCommand) -> [Effect] {
        switch command {
        case .unknown(let name): return tell(Notice(.error, "There is no command /\(name); /help lists them."))
        case .incomplete(let name, let needs): return tell(Notice(.error, "/\(name) needs \(needs)."))
        case .model(let id) where routing.fleet?.models.contains(id) == false:
            return tell(Notice(.error, "No model is called \(id)." + suggestion(for: id)))
        default: break
        }
        _ = composer.take()
        return carryOut(command) + [.saveDraft("", conversation: conversation.id)]
    }

    private mutating func carryOut(_ command: SlashCommand) -> [Effect] {
        switch command {
        case .model(let id):
            routing.pinned = id
            return [reroute()]
                + tell(Notice(.information, "Everything goes to \(id); /auto lets the engine pick again."))
        case .auto:
            routing.pinned = nil
            return [reroute()]
        case .new: return startNew()
        case .sessions: return openSessions() + [reroute()]
        case .theme(let name): return [.useTheme(name), reroute()]
        case .help: return perform(Intent.help) + [reroute()]
        case .quit: return leave()
        case .unknown, .incomplete: return []
        }
    }

    private func suggestion(for id: String) -> String {
        let models = routing.fleet?.models ?? []
        guard let near = models.first(where: { $0.contains(id) }) else { return "" }
        return " Did you mean \(near)?"
    }
}

extension StringProtocol {
    func trimmingBlanks() -> String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
