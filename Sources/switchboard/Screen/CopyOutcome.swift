import Interface

/// How copying went, told without claiming what cannot be known.
enum CopyOutcome {
    /// A tool keeps it.
    case kept(by: ClipboardTool)
    /// It was sent to the terminal, which says nothing back; the tool that failed, where there is one.
    case sent(failed: ClipboardTool?)
    /// It is too long for the terminal's clipboard.
    case lost
    /// There is neither a tool nor a terminal to send it to.
    case nowhere

    /// What comes of it without a tool.
    init(isSent: Bool?) {
        self = isSent.map { $0 ? .sent(failed: nil) : .lost } ?? .nowhere
    }

    /// What comes of it after a tool has failed.
    func after(_ tool: ClipboardTool) -> CopyOutcome {
        if case .sent = self { .sent(failed: tool) } else { self }
    }

    /// What the user is told of a text that is called so.
    func notice(of what: String) -> Notice {
        switch self {
        case .kept(let tool): Notice(.information, "Copied \(what) to \(tool.placeAndName).")
        case .sent(nil):
            Notice(
                .information,
                "Sent \(what) to the terminal's clipboard. Should pasting bring nothing, it does not allow that: "
                    + "install wl-copy or xclip, or use /export.")
        case .sent(let tool?):
            Notice(
                .warning, "\(tool.name) failed; sent \(what) to the terminal's clipboard, which may not allow that.")
        case .lost:
            Notice(
                .error, "Could not copy \(what): it is too long for a terminal's clipboard. /export writes a file.")
        case .nowhere:
            Notice(
                .error,
                "Could not copy \(what): no clipboard is known here. Install wl-copy or xclip; /export writes a file.")
        }
    }
}
