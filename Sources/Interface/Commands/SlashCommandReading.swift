import Dialogue

extension SlashCommand {
    /// The command a draft holds; nil when it is no command. A slash followed by a blank or a path is text, and so is what
    /// has several lines, but for a command whose argument may.
    init?(_ draft: String) {
        let trimmed = draft.trimmingBlanks()
        guard trimmed.hasPrefix("/") else { return nil }
        let words = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let name = words.first, name.allSatisfy(\.isLetter) else { return nil }
        guard ["system", "compare"].contains(name) || !trimmed.contains("\n") else { return nil }
        self.init(named: name, argument: words.count > 1 ? words[1].trimmingBlanks() : "")
    }

    private init(named name: String, argument: String) {
        let optional = argument.isEmpty ? nil : argument
        switch name {
        case "model", "pin": self = .model(optional)
        case "auto": self = .auto
        case "ban": self = optional.map(SlashCommand.ban) ?? .incomplete(name, needs: "a model's id")
        case "compare": self = Self.comparing(argument)
        case "why": self = .why
        case "replay": self = Self.replaying(argument)
        case "budget": self = Self.budgeting(argument)
        case "preset": self = .preset(optional)
        case "system": self = .system(["none", "off"].contains(argument) ? "" : optional)
        case "export": self = Self.exporting(argument)
        case "edit", "editor": self = .edit
        case "copy": self = .copy
        case "links", "open": self = .links
        case "new", "clear": self = .new
        case "sessions", "search", "resume": self = .sessions(argument)
        case "theme": self = .theme(optional)
        case "usage", "cost": self = .report(.usage)
        case "providers": self = .report(.providers)
        case "notices", "log": self = .notices
        case "mouse": self = .mouse
        case "help", "keys": self = .help
        case "quit", "exit", "q": self = .quit
        default: self = .unknown(name)
        }
    }

    /// A number and a question, of which either may be left out.
    private static func comparing(_ argument: String) -> SlashCommand {
        let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let count = words.first.flatMap(Int.init) else {
            return .compare(count: Chat.comparedModels, prompt: argument)
        }
        guard (2...5).contains(count) else {
            return .incomplete("compare", needs: "from 2 to 5 models, such as \"/compare 3\"")
        }
        return .compare(count: count, prompt: words.count > 1 ? words[1].trimmingBlanks() : "")
    }

    private static func replaying(_ argument: String) -> SlashCommand {
        switch argument {
        case "", "last": .replay(all: false)
        case "all": .replay(all: true)
        default: .incomplete("replay", needs: "nothing after it, or \"all\"")
        }
    }

    private static func budgeting(_ argument: String) -> SlashCommand {
        let words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return .budget(nil) }
        guard words.count == 2, let span = BudgetChange.Span(rawValue: words[0]) else { return .badBudget }
        if ["none", "off"].contains(words[1]) { return .budget(BudgetChange(span, nil)) }
        let amount = Double(words[1].drop { $0 == "$" })
        guard let amount, (0...1_000_000).contains(amount) else { return .badBudget }
        return .budget(BudgetChange(span, Money(usd: amount)))
    }

    private static let badBudget = SlashCommand.incomplete(
        "budget", needs: "a span and an amount in USD, such as \"day 5\", \"month 60\" or \"message none\"")

    /// The format may be left out where the file's ending tells it.
    private static func exporting(_ argument: String) -> SlashCommand {
        let words = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { return .export(.markdown, path: nil) }
        guard let format = ExportFormat(named: first) else {
            return .export(argument.hasSuffix(".json") ? .json : .markdown, path: argument)
        }
        return .export(format, path: words.count > 1 ? words[1].trimmingBlanks() : nil)
    }
}

extension StringProtocol {
    func trimmingBlanks() -> String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
