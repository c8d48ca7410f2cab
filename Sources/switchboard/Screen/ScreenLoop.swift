import Curses
import Drawing
import Glibc
import Interface
import Runtime

/// The one loop that owns the screen: wait for keys, news or a timer; take all of it in; draw once.
struct ScreenLoop: ~Copyable {
    private var terminal: Terminal
    private var session: Session
    private let mailbox: Mailbox
    private let clock: Clocks
    private let desk: Desk
    private var look: ThemeInUse
    /// The theme as this terminal shows it.
    private var theme: Theme
    private let watch: FolderWatch
    private let reload: () -> Void
    private var drawnAt = 0.0
    private var isStale = true

    /// While answers stream the screen is drawn at most so often: faster than that nobody reads. One answer's words come
    /// gathered, twenty times a second, and are drawn as they come.
    private static let secondsBetweenFrames = 1.0 / 24

    /// - Parameters:
    ///   - watch: Tells when the user's files have been edited.
    ///   - reload: Takes up what was edited, but for themes.
    init(
        terminal: consuming Terminal,
        session: consuming Session,
        mailbox: Mailbox,
        clock: Clocks,
        environment: [String: String],
        look: ThemeInUse,
        watch: consuming FolderWatch,
        reload: @escaping () -> Void
    ) {
        self.terminal = terminal
        self.session = session
        self.mailbox = mailbox
        self.clock = clock
        desk = Desk(environment: environment, mailbox: mailbox)
        self.look = look
        theme = look.theme
        self.watch = watch
        self.reload = reload
    }

    /// Runs until the chat is over, and then until what was under way has been kept.
    mutating func run() {
        showTheme()
        while !session.isOver {
            if isStale, secondsToNextFrame <= 0 { draw() }
            let isEdited = wait()
            let inputs = terminal.readInputs()
            follow(inputs)
            if isEdited, watch.hasNews() { takeUpEdits() }
            if terminal.isAskedToQuit { mailbox.put(.quitRequested) }
            if terminal.isAskedToSuspend { suspend() }
            perform(session.take(inputs))
            isStale = true
            if !inputs.isEmpty { draw() }
        }
    }

    /// Gives the terminal back, and then waits until what was under way has been stopped and kept.
    consuming func finish() async {
        var session = session
        await session.finish()
    }

    /// Shows the chat as it is.
    mutating func draw() {
        let size = terminal.size
        terminal.show(session.drawn(width: size.width, height: size.height), theme: theme)
        drawnAt = clock.steady()
        isStale = false
    }

    private var secondsToNextFrame: Double { drawnAt + Self.secondsBetweenFrames - clock.steady() }

    /// Sleeps until a key, news in the mailbox, a timer, or the time of a frame that is due.
    ///
    /// - Returns: Whether the user's files may have been edited.
    private mutating func wait() -> Bool {
        let frame = isStale ? max(0, secondsToNextFrame) : nil
        let soonest = [frame, session.secondsToNextTimer].compactMap(\.self).min()
        let descriptors = [
            watch.descriptor, terminal.inputDescriptor, terminal.signalDescriptor, mailbox.wakeDescriptor,
        ]
        var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        // With a frame due, only the user is worth waking for before its time: news can ride along with it.
        let count = descriptors.count - (frame == nil ? 0 : 1)
        poll(&sources, nfds_t(count), soonest.map { Int32(($0 * 1_000).rounded(.up)) } ?? -1)
        return sources[0].revents != 0
    }

    /// Stops the program until its user continues it, which is no model's time.
    private mutating func suspend() {
        let clock = clock
        clock.hold { terminal.suspend() }
    }

    private mutating func perform(_ requests: [Effect]) {
        for request in requests {
            switch request {
            case .findThemes: mailbox.put(.themesFound(look.names))
            case .useTheme(let name): changeLook { try $0.use(named: name) }
            case .copy(let text, let what): desk.copy(text, what: what, isSent: terminal.copy(text))
            case .open(let link): open(link)
            case .edit(let text): terminal.handOver { [desk] in desk.edit(text) }
            case .useMouse(let isOn): terminal.isMouseOn = isOn
            case .suspend: suspend()
            case .redraw: terminal.redraw()
            default: break
            }
        }
    }

    /// Without a browser a link is of use where it can be pasted.
    private mutating func open(_ link: String) {
        let desk = desk
        guard !desk.open(link: link, handOver: { terminal.handOver($0) }) else { return }
        desk.copy(link, what: "the link, as no browser is known here (set BROWSER)", isSent: terminal.copy(link))
    }

    private mutating func takeUpEdits() {
        reload()
        changeLook { try $0.reload() }
    }

    /// The terminal may have told what its background is.
    private mutating func follow(_ inputs: [Input]) {
        for case .background(let isLight) in inputs { changeLook { try $0.follow(isLight: isLight) } }
    }

    /// Changes the look. A theme that cannot be used is told of, and the one in use stays.
    private mutating func changeLook(_ change: (inout ThemeInUse) throws -> Void) {
        let before = look
        do {
            try change(&look)
            if (look.theme, look.isAutomatic) != (before.theme, before.isAutomatic) { showTheme() }
        } catch {
            mailbox.put(.noticed(Notice(.error, "\(error)")))
        }
    }

    private mutating func showTheme() {
        theme = look.shown(in: terminal.colorDepth, hasLines: terminal.hasLines)
        mailbox.put(.themeChanged(name: theme.name, border: theme.border, isAutomatic: look.isAutomatic))
    }
}
