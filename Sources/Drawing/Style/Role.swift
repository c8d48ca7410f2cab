/// What a cell means. A theme gives meanings their looks, so views never name a colour.
///
/// The raw value is the dotted name themes use. A role a theme leaves out looks like its ``fallback``.
public enum Role: String, CaseIterable, Sendable {
    // Words.
    case text
    case textMuted = "text.muted"
    case textStrong = "text.strong"
    case placeholder = "text.placeholder"
    case heading
    case link
    case quote
    case rule
    case brand
    case user
    case userBlock = "user.block"
    case assistant
    case reasoning
    case footer
    case simulated

    // Code.
    case code
    case codeInline = "code.inline"
    case codeKeyword = "code.keyword"
    case codeString = "code.string"
    case codeComment = "code.comment"
    case codeNumber = "code.number"
    case codeType = "code.type"
    case codeFunction = "code.function"
    case diffAdded = "diff.added"
    case diffRemoved = "diff.removed"

    // Frames and what is in them.
    case border
    case borderFocused = "border.focused"
    case title
    case titleFocused = "title.focused"
    case overlay
    case overlayBorder = "overlay.border"
    case scrollbar
    case scrollbarThumb = "scrollbar.thumb"
    case key
    case prompt
    case selection
    case cursor
    case searchMatch = "search.match"
    case toast

    // Routing.
    case candidate
    case winner
    case exploring
    case degraded
    case excluded
    case pinned

    // Judgements.
    case good
    case warning
    case bad
    case accent

    // Figures.
    case meter
    case meterEmpty = "meter.empty"
    case barAccuracy = "bar.accuracy"
    case barSpeed = "bar.speed"
    case barCost = "bar.cost"
    case graph
    case plot
    case plotFrontier = "plot.frontier"
    case slider
    case sliderThumb = "slider.thumb"
}

extension Role {
    /// The role whose look this one takes where the theme gives it none; nil only for ``text``, which ends every chain.
    public var fallback: Role? {
        switch self {
        case .text: nil
        case .textMuted, .textStrong, .link, .quote, .user, .userBlock, .assistant, .code, .overlay, .selection: .text
        case .candidate: .text
        case .brand: .heading
        case .good, .warning, .bad, .accent: .text
        case .placeholder, .rule, .reasoning, .footer, .codeComment, .border, .excluded, .meterEmpty, .plot: .textMuted
        case .heading, .title: .textStrong
        case .codeInline, .codeKeyword, .codeString, .codeNumber, .codeType, .codeFunction: .code
        case .diffAdded, .winner, .meter: .good
        case .diffRemoved: .bad
        case .degraded, .exploring, .simulated: .warning
        case .borderFocused, .key, .prompt, .slider, .pinned: .accent
        case .titleFocused: .title
        case .overlayBorder: .borderFocused
        case .scrollbar: .border
        case .scrollbarThumb: .borderFocused
        case .cursor, .searchMatch: .selection
        case .toast: .overlay
        case .barAccuracy, .barSpeed, .barCost, .graph: .meter
        case .plotFrontier: .accent
        case .sliderThumb: .slider
        }
    }
}
