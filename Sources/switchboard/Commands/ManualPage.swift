import ArgumentParser
import FoundationEssentials

/// The manual page in the language of `man`, from the same source as `--help`.
struct ManualPage {
    private let command: ManualCommand.Described

    /// - Throws: when the parser describes its commands in words this version does not know.
    init() throws {
        struct Description: Decodable { let command: ManualCommand.Described }
        command = try JSONDecoder().decode(Description.self, from: Data(Switchboard._dumpHelp().utf8)).command
    }

    var text: String {
        let commands = (command.subcommands ?? []).filter { $0.commandName != "help" }
        return ([head] + commands.flatMap { sections(of: $0) } + [Self.foot]).joined(separator: "\n")
    }

    private var head: String {
        """
        .TH SWITCHBOARD 1 "\(Version.date)" "switchboard \(Version.current)" "User Commands"
        .SH NAME
        switchboard \\- \(Self.escaped(Self.withoutStop(command.abstract ?? "")))
        .SH SYNOPSIS
        .B switchboard
        .RI [ command ]
        .RI [ options ]
        .SH COMMANDS
        """
    }

    private static let foot = """
        .SH EXIT STATUS
        .TP
        0
        Done.
        .TP
        1
        It failed, nothing was found, or a check found something wrong.
        .TP
        64
        The command line makes no sense.
        .TP
        130
        Interrupted by Ctrl\\-C.
        .TP
        141
        Nobody reads the output any more.
        .TP
        143
        Ended by SIGTERM; what had come of an answer is kept.
        .SH FILES
        .TP
        .I ~/.config/switchboard/config.toml
        The configuration;
        .B switchboard config init
        writes one that explains itself.
        .TP
        .I ~/.config/switchboard/themes/
        Themes of your own.
        .TP
        .I ~/.local/share/switchboard/switchboard.sqlite
        Conversations, decisions and what was spent.
        .SH ENVIRONMENT
        .TP
        .B OPENROUTER_API_KEY, OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY
        Keys of providers, found by themselves.
        .TP
        .B NO_COLOR
        Set to anything, no colours.
        .TP
        .B VISUAL, EDITOR
        What
        .B config edit
        opens.
        .TP
        .B https_proxy, http_proxy, all_proxy, no_proxy
        How providers are reached.
        .TP
        .B XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME
        Where files are kept instead.
        """

    /// A command's section and those of its subcommands.
    private func sections(of command: ManualCommand.Described, below parent: String = "switchboard") -> [String] {
        let name = parent + " " + command.commandName
        let subcommands = (command.subcommands ?? []).filter { $0.commandName != "help" }
        return [section(of: command, named: name)] + subcommands.flatMap { sections(of: $0, below: name) }
    }

    private func section(of command: ManualCommand.Described, named name: String) -> String {
        let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isEverywhere }.map(\.text)
        return
            ([".SS " + Self.escaped(name), Self.escaped(command.abstract ?? "")]
            + Self.paragraphs(of: command.discussion ?? "") + arguments).joined(separator: "\n")
    }

    /// Prose is filled; examples keep their lines.
    private static func paragraphs(of discussion: String) -> [String] {
        discussion.split(separator: "\n\n").map { paragraph in
            let lines = paragraph.split(separator: "\n").map { escaped(String($0)) }
            guard paragraph.hasPrefix("Example") else { return ".PP\n" + lines.joined(separator: "\n") }
            return ".PP\n.nf\n" + lines.joined(separator: "\n") + "\n.fi"
        }
    }

    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    /// Text in which nothing is a command to `man`: a line's first dot or quote, and every backslash and hyphen.
    static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}

extension ManualCommand {
    /// A command as the parser describes it to tools.
    struct Described: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let subcommands: [Described]?
        let arguments: [Argument]?
    }

    /// An argument, option or flag as the parser describes it to tools.
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let shouldDisplay: Bool
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let allValues: [String]?
        let abstract: String?

        /// Whether every command has it, so that saying so once is enough.
        var isEverywhere: Bool { ["help", "version"].contains(names?.last?.name) }

        /// Its entry: name and value, then what it is for.
        fileprivate var text: String {
            let names = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
            let value = kind == "flag" ? "" : "<\(valueName ?? "value")>"
            let head = ManualPage.escaped([names, value].filter { !$0.isEmpty }.joined(separator: " "))
            return ".TP\n.B \(head)\n" + ManualPage.escaped(([abstract ?? ""] + [choices]).joined())
        }

        private var choices: String {
            let isNamed = abstract.map { abstract in (allValues ?? []).allSatisfy(abstract.contains) } ?? false
            let values = allValues.flatMap { isNamed || $0.isEmpty ? nil : "one of " + $0.joined(separator: ", ") }
            let remarks = [values, defaultValue.map { "default: " + $0 }].compactMap(\.self)
            return remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
        }
    }
}
