/// Why a terminal cannot be used, in words for people.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// TERM is not set.
    case noTerm
    /// There is no terminfo entry of this name.
    case unknownTerm(String)
    /// The terminal cannot place its cursor.
    case tooSimple(String)

    /// What is wrong and what helps.
    public var description: String {
        switch self {
        case .notATerminal: "The interface needs a terminal for both input and output; this is a file or a pipe."
        case .noTerm: "TERM is not set, so the terminal's abilities are unknown. Try TERM=xterm-256color."
        case .unknownTerm(let name):
            "There is no description of the terminal '\(name)' on this machine. Try TERM=xterm-256color."
        case .tooSimple(let name):
            "The terminal '\(name)' cannot place its cursor. Try another, or TERM=xterm-256color."
        }
    }
}
