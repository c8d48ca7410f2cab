import CNcurses
public import Drawing
import Glibc

/// The terminal, drawn on through ncurses. One at a time, on the thread that made it; leaving its scope restores it.
///
/// ncurses does terminfo, the alternate screen, raw mode and the smallest update; keys, mouse and pastes are decoded by
/// ``InputDecoder``, since ncurses splits pastes into keys and reads mice differently under every TERM.
public struct Terminal: ~Copyable {
    /// Readable when the user has done something; wait on it and call ``readInputs()``.
    public let inputDescriptor: Int32 = STDIN_FILENO
    /// Readable when a signal has come; wait on it and call ``readInputs()``.
    public var signalDescriptor: Int32 { signals.descriptor }
    /// Whether SIGTERM, SIGHUP or the end of input asked the program to end.
    public private(set) var isAskedToQuit = false
    /// Whether SIGTSTP asked the program to stop; call ``suspend()``.
    public private(set) var isAskedToSuspend = false
    /// The colours in use.
    public let colorDepth: ColorDepth

    private let signals: SignalPipe
    /// Whether it is one of the terminals that take what they do not know for text.
    private let isSimple: Bool
    private let glyphs: GlyphSet
    private var asksBackground: Bool
    private let multiplexer: Multiplexer?
    private var hasMouse: Bool
    private let escapeDelay: Int32
    private var decoder = InputDecoder()
    /// When bytes last came, in seconds of ``seconds``.
    private var readAt = 0.0
    /// Seconds the rest of an answer may take to come: slow links cut them anywhere.
    private static let patience = 2.0
    private var screen: Canvas?
    private var looks: Looks
    private var isCursorShown = true
    /// Whether the size has changed since the last inputs were read.
    private var hasResized = false
    /// Modes belong to the alternate screen, which ncurses enters with its first update and no sooner.
    private var needsModes = true

    /// Takes the terminal over.
    ///
    /// - Throws: ``TerminalError``, with the terminal as it was, when there is none or it cannot do what is needed.
    public init(_ options: TerminalOptions) throws(TerminalError) {
        let term = try Self.term(options)
        signals = try Self.open(term, options)
        start_color()
        use_default_colors()
        let depth = options.colorDepth ?? ColorDepth(terminfoColors: Int(nc_colors()), environment: options.environment)
        colorDepth = min(depth, ColorDepth(terminfoColors: Int(nc_colors()), environment: [:]))
        looks = Looks(theme: .plain, depth: colorDepth, colors: Int(nc_colors()))
        hasMouse = options.hasMouse
        multiplexer = Multiplexer(options.environment)
        isSimple = ["linux", "vt100", "vt220", "ansi"].contains(term)
        glyphs = GlyphSet(term: term)
        escapeDelay = options.escapeDelay
        asksBackground = options.asksBackground && !isSimple
        setUp()
    }

    deinit {
        Self.send(Modes.mouseOff + Modes.leave)
        curs_set(1)
        endwin()
        signals.close()
    }

    /// Columns and rows.
    public var size: (width: Int, height: Int) { (Int(nc_columns()), Int(nc_rows())) }

    /// Whether it has characters to draw lines with.
    public var hasLines: Bool { glyphs != .ascii }

    /// Whether the mouse is reported; when it is not, the terminal selects text by itself.
    public var isMouseOn: Bool {
        get { hasMouse }
        set {
            guard newValue != hasMouse else { return }
            hasMouse = newValue
            if !needsModes { Self.send(newValue ? Modes.mouseOn : Modes.mouseOff) }
        }
    }

    /// Shows a canvas. Only rows that differ from the last one are looked at, only cells that differ are sent; an equal
    /// canvas sends nothing.
    public mutating func show(_ canvas: Canvas, theme: Theme) {
        if !looks.belongs(to: theme) {
            looks = Looks(theme: theme, depth: colorDepth, colors: Int(nc_colors()))
            screen = nil
        }
        guard canvas != screen else { return }
        let old = screen
        for y in 0..<min(canvas.height, Int(nc_rows())) where old?.isEqual(to: canvas, inRow: y) != true {
            paint(canvas, row: y)
        }
        screen = canvas
        update(cursor: canvas.cursor, isWhole: old == nil)
    }

    /// Everything that came since the last call, in order; empty when nothing did. Waits only for the rest of an
    /// escape sequence, as long as ``TerminalOptions/escapeDelay`` says.
    public mutating func readInputs() -> [Input] {
        var inputs = readSignals()
        var isAtEnd = false
        let now = Self.seconds
        if now - readAt > Self.patience { decoder.giveUp() }
        while let bytes = Self.waitingBytes(within: decoder.isWaiting ? escapeDelay : 0, isAtEnd: &isAtEnd) {
            inputs += decoder.decode(bytes)
            readAt = now
        }
        if isAtEnd { isAskedToQuit = true }
        return inputs + decoder.flush()
    }

    /// Gives the terminal back, stops the program as ^Z does, and takes the terminal again when it is continued.
    public mutating func suspend() {
        isAskedToSuspend = false
        handOver { nc_stop() }
    }

    /// Gives the terminal to another program while the body runs, such as an editor.
    public mutating func handOver(_ body: () -> Void) {
        Self.send(Modes.mouseOff + Modes.leave)
        curs_set(1)
        endwin()
        body()
        hasResized = resizeToTerminal() || hasResized
        refresh()
        setUp()
        redraw()
    }

    /// Sends everything anew with the next canvas, should something else have drawn on the terminal.
    public mutating func redraw() {
        nc_forget()
        screen = nil
    }

    /// Puts text on the clipboard through the terminal (OSC 52). Whether the terminal obeys cannot be known; texts
    /// above 74,994 bytes, which many terminals refuse, return false.
    @discardableResult
    public func copy(_ text: String) -> Bool {
        guard let sequence = Clipboard.sequence(for: text, through: multiplexer) else { return false }
        Self.send(sequence)
        return true
    }
}

extension Terminal {
    private static func term(_ options: TerminalOptions) throws(TerminalError) -> String {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let term = options.environment["TERM"], !term.isEmpty else { throw .noTerm }
        if term == "dumb" { throw .tooSimple(term) }
        return term
    }

    private static func open(_ term: String, _ options: TerminalOptions) throws(TerminalError) -> SignalPipe {
        nc_use_utf8()
        nc_guard_crashes(pointer(Modes.restore))
        let signals = SignalPipe()
        guard ([term] + StandIn.descriptions(for: term)).contains(where: { isOpened($0, options) }) else {
            signals.close()
            throw .unknownTerm(term)
        }
        return signals
    }

    private static func isOpened(_ description: String, _ options: TerminalOptions) -> Bool {
        DirectColor.open(description, options) || nc_open(description)
    }

    private static func pointer(_ text: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    private mutating func setUp() {
        raw()
        noecho()
        nonl()
        typeahead(-1)
        needsModes = true
    }

    private mutating func paint(_ canvas: Canvas, row y: Int) {
        for (x, cell) in canvas.row(y).enumerated() where cell.width > 0 {
            let look = looks.look(of: cell)
            let bits =
                look.bits ^ UInt32(cell.emphasis.intersection(.reverse).rawValue)
                | UInt32(cell.emphasis.subtracting(.reverse).rawValue)
            put(cell, x: x, y: y, bits: bits, pair: look.pair)
        }
    }

    /// What libc does not know, ncurses cannot show; the replacement keeps the columns.
    private func put(_ cell: Cell, x: Int, y: Int, bits: UInt32, pair: Int32) {
        var (base, first, second) = cell.glyph.scalars
        if base > 0x7F, let simpler = glyphs.replacement(of: base) { (base, first, second) = (simpler, 0, 0) }
        if base < 0x7F || nc_width(base) == Int32(cell.width) {
            nc_put(Int32(y), Int32(x), base, first, second, bits, pair)
            return
        }
        for offset in 0..<Int32(cell.width) {
            nc_put(Int32(y), Int32(x) + offset, offset == 0 ? 0xFFFD : 0x20, 0, 0, bits, pair)
        }
    }

    /// A whole frame may begin by clearing the screen, which tmux 3.7 loses inside synchronised output (tmux #5340).
    private mutating func update(cursor: Point?, isWhole: Bool) {
        if (cursor != nil) != isCursorShown {
            isCursorShown = cursor != nil
            curs_set(isCursorShown ? 1 : 0)
        }
        let isSynchronized = !isSimple && !isWhole
        if isSynchronized { Self.send(Modes.frameBegins) }
        nc_update(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0))
        if isSynchronized { Self.send(Modes.frameEnds) }
        if needsModes { Self.send(Modes.enter + (hasMouse ? Modes.mouseOn : "")) }
        needsModes = false
        if asksBackground { Self.send(Modes.askBackground) }
        asksBackground = false
    }

    private mutating func readSignals() -> [Input] {
        for signal in signals.take() {
            switch signal {
            case UInt8(ascii: "W"), UInt8(ascii: "C"): hasResized = resizeToTerminal() || hasResized
            case UInt8(ascii: "Z"): isAskedToSuspend = true
            default: isAskedToQuit = true
            }
        }
        guard hasResized else { return [] }
        hasResized = false
        return [.resize(width: size.width, height: size.height)]
    }

    /// Tells ncurses the size the terminal has now; returns whether it is another.
    private mutating func resizeToTerminal() -> Bool {
        var width: Int32 = 0
        var height: Int32 = 0
        guard nc_size(STDOUT_FILENO, &width, &height), (Int(width), Int(height)) != size else { return false }
        resizeterm(height, width)
        redraw()
        return true
    }
}
