/// The description to go by for terminals that have none on this machine: newer than its terminfo, or reached over SSH.
enum StandIn {
    /// Descriptions a terminal does not contradict; none where nothing is known of it.
    ///
    /// Each of these follows xterm, or tmux screen, in all that is used here; their own descriptions add to it.
    static func descriptions(for term: String) -> [String] {
        let family = term.prefix { $0 != "-" }
        if family == "tmux" { return ["screen-256color"] }
        return followers.contains(String(family)) ? ["xterm-256color"] : []
    }

    private static let followers: Set = [
        "xterm", "alacritty", "contour", "foot", "ghostty", "kitty", "konsole", "mlterm", "rio", "st", "vte", "wezterm",
    ]
}
