public import Drawing

extension ColorDepth {
    /// The colours a terminal shows, by what its description says and the environment adds.
    ///
    /// `NO_COLOR` set to anything wins (no-color.org). Counts are terminfo's `colors`; 24-bit colours need an entry of
    /// their own, so `COLORTERM` cannot raise the depth above what the entry can say.
    public init(terminfoColors: Int, environment: [String: String]) {
        if environment["NO_COLOR"].map({ !$0.isEmpty }) == true {
            self = .none
            return
        }
        switch terminfoColors {
        case ..<8: self = .none
        case ..<256: self = .ansi16
        case 256: self = .indexed256
        default: self = .direct
        }
    }
}
