/// How many colours a terminal shows, from none to all.
public enum ColorDepth: String, CaseIterable, Sendable, Comparable {
    /// No colours: only bold, underline and reverse tell things apart.
    case none
    /// The sixteen ANSI colours, whose shades the terminal's owner chose.
    case ansi16
    /// The 256 colours of xterm.
    case indexed256
    /// Any 24-bit colour.
    case direct

    private var rank: Int {
        switch self {
        case .none: 0
        case .ansi16: 1
        case .indexed256: 2
        case .direct: 3
        }
    }

    /// Whether the left depth shows fewer colours.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rank < right.rank
    }
}
