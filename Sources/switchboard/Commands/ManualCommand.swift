import ArgumentParser

/// Writes the manual page.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the manual page, made from the same source as --help.",
        discussion: "Example: switchboard manual > switchboard.1 && man ./switchboard.1"
    )

    func run() throws { try Output.print(ManualPage().text) }
}

/// The manual page in the language of `man`.
struct ManualPage {
    var text: String {
        ([head] + Switchboard.configuration.subcommands.flatMap(Self.commands) + [Self.foot]).joined(separator: "\n")
    }

    private var head: String {
        """
        .TH SWITCHBOARD 1 "" "switchboard \(Version.current)" "User Commands"
        .SH NAME
        switchboard \\- \(Self.escaped(Switchboard.configuration.abstract))
        .SH SYNOPSIS
        .B switchboard
        [\\fIcommand\\fR] [\\fIoptions\\fR]
        .SH COMMANDS
        """
    }

    private static let foot = """
        .SH EXIT STATUS
        0 done; 1 failed, or nothing found; 64 the command line makes no sense; 130 interrupted; 141 nobody reads the output.
        .SH FILES
        ~/.config/switchboard/config.toml, ~/.config/switchboard/themes/, ~/.local/share/switchboard/switchboard.sqlite
        .SH ENVIRONMENT
        OPENROUTER_API_KEY, OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY, NO_COLOR, VISUAL, EDITOR, HTTPS_PROXY
        """

    /// A command's section and those of its subcommands.
    private static func commands(_ command: any ParsableCommand.Type) -> [String] {
        [section(command)] + command.configuration.subcommands.map(section)
    }

    private static func section(_ command: any ParsableCommand.Type) -> String {
        let lines = Switchboard.helpMessage(for: command, columns: 76).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let name = lines.first { $0.hasPrefix("USAGE: ") }.map { $0.dropFirst("USAGE: ".count) } ?? ""
        let title = name.prefix { $0 != "[" && $0 != "<" && $0 != "-" }
        let body = lines.map { escaped(String($0)) }.joined(separator: "\n")
        return ".SS \(escaped(String(title)))\n.nf\n\(body)\n.fi"
    }

    /// Text in which nothing is a command to `man`: a line's first dot or quote, and every backslash and hyphen.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}
