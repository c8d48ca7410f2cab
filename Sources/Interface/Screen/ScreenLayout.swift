import Drawing

/// Where everything stands on a screen of a size.
struct ScreenLayout {
    /// How much room there is.
    enum Class: Sendable {
        /// All panels side by side.
        case wide
        /// A narrow sidebar; the preferences are one line, and open over the sidebar when they have the focus.
        case medium
        /// One panel at a time, with a line of routing.
        case narrow
        /// Too small for anything but saying so.
        case tiny
    }

    let kind: Class
    private(set) var conversation = Rect(width: 0, height: 0)
    private(set) var composer = Rect(width: 0, height: 0)
    /// What waits to be sent with or before the draft, right above it.
    private(set) var tray = Rect(width: 0, height: 0)
    private(set) var strip = Rect(width: 0, height: 0)
    private(set) var routing = Rect(width: 0, height: 0)
    private(set) var preferences = Rect(width: 0, height: 0)
    private(set) var hints = Rect(width: 0, height: 0)
    /// The whole left box and the whole right box, borders included.
    private(set) var left = Rect(width: 0, height: 0)
    private(set) var right = Rect(width: 0, height: 0)

    /// The smallest screen that shows the chat.
    static let minimum = (width: 40, height: 10)

    init(_ chat: Chat) {
        self.init(width: chat.counters.width, height: chat.counters.height, chat: chat)
    }

    init(width: Int, height: Int, chat: Chat) {
        kind = Self.kind(width: width, height: height, isAlone: chat.isAlone)
        guard kind != .tiny else { return }
        var screen = Rect(width: width, height: height)
        hints = screen.takeBottom(1)
        switch kind {
        case .wide:
            split(screen, sidebar: min(76, max(46, width * 38 / 100)), preferences: rows(height, else: 6, chat), chat)
        case .medium:
            let folded = chat.preferences.hasLimits && height >= 20 ? 4 : 3
            split(screen, sidebar: 34, preferences: rows(height, else: folded, chat), chat)
        case .narrow: single(screen, chat)
        case .tiny: break
        }
    }

    private static func kind(width: Int, height: Int, isAlone: Bool) -> Class {
        if width < minimum.width || height < minimum.height { return .tiny }
        if width < 80 || height < 16 || isAlone { return .narrow }
        return width < 100 ? .medium : .wide
    }

    /// With the focus the preferences show their limits, where there is room for them.
    private func rows(_ height: Int, else rows: Int, _ chat: Chat) -> Int {
        guard chat.focus == .preferences else { return height >= 24 ? rows : min(rows, 5) }
        return height >= 24 ? Knob.allCases.count + 2 : 6
    }

    private mutating func split(_ screen: Rect, sidebar: Int, preferences rows: Int, _ chat: Chat) {
        var rest = screen
        right = rest.takeRight(sidebar)
        left = rest
        var inner = right.inset(by: 1)
        preferences = inner.takeBottom(rows - 2)
        _ = inner.takeBottom(1)
        routing = inner
        splitLeft(chat)
    }

    private mutating func single(_ screen: Rect, _ chat: Chat) {
        var rest = screen
        strip = rest.takeTop(1)
        left = rest
        switch chat.focus {
        case .routing: routing = rest.inset(by: 1)
        case .preferences: preferences = rest.inset(by: 1)
        case .composer, .conversation: splitLeft(chat)
        }
    }

    private mutating func splitLeft(_ chat: Chat) {
        var inner = left.inset(by: 1)
        let most = max(1, min(10, inner.height / 3))
        let rows = ComposerRows(chat.composer, width: Self.textWidth(inner.width)).rows.count
        composer = inner.takeBottom(min(most, rows))
        tray = inner.takeBottom(min(chat.tray.count, inner.height / 3))
        _ = inner.takeBottom(1)
        conversation = inner
    }

    /// Columns for the draft's text, beside the mark before it and a blank after it.
    var composerTextWidth: Int { Self.textWidth(composer.width) }

    private static func textWidth(_ width: Int) -> Int { max(1, width - 4) }
}
