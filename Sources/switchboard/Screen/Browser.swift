import Glibc
import Interface
import Settings

/// The user's own browser, or the desktop's way to find it.
struct Browser: Sendable {
    /// What it is called.
    let name: String
    /// Whether it may draw on the terminal, as one without a desktop has to.
    let mayNeedTerminal: Bool
    private let command: String

    /// `$BROWSER`, else what a desktop opens links with; nil where there is neither.
    init?(_ environment: [String: String]) {
        let isDesktop = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"].contains { environment[$0]?.isEmpty == false }
        let own = environment["BROWSER"]?.split(separator: ":").first.map(String.init)
        let path = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let found =
            isDesktop
            ? ["xdg-open", "wslview", "open"].first { tool in
                path.contains { access("\($0)/\(tool)", X_OK) == 0 }
            } : nil
        guard let command = own ?? found else { return nil }
        self.command = command
        name = command.split(separator: " ").first.map(String.init) ?? command
        mayNeedTerminal = !isDesktop
    }

    /// Opens a link and waits until the program says it did; whether it said so.
    ///
    /// `$BROWSER` may have arguments and say by `%s` where the link goes, so that a shell must read it. The link itself is never
    /// read by that shell.
    func open(_ link: String) -> Bool {
        let call = command.contains("%s") ? command.replacing("%s", with: "\"$1\"") : command + " \"$1\""
        let words = ["/bin/sh", "-c", call, "sh", link]
        return Subprocess.run(words, streams: mayNeedTerminal ? .terminal : .nowhere) == 0
    }

    /// What the user is told.
    func notice(of link: String, isOpened: Bool) -> Notice {
        isOpened
            ? Notice(.information, "Opened by \(name): \(link)")
            : Notice(.error, "\(name) could not open \(link). Set BROWSER, or copy the link.")
    }
}
