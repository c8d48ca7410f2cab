import Drawing
import Glibc
import Interface
import Runtime

/// The chat without a screen: lines in, lines out. Nothing moves a cursor, so that a screen reader, a braille display or a
/// terminal that can do nothing else tells all of it.
struct LinearLoop: ~Copyable {
    private var session: Session
    private var announcer = Announcer()
    private let mailbox: Mailbox
    private let desk: Desk
    private let watch: FolderWatch
    private let reload: () -> Void
    private var waiting: [UInt8] = []
    private var isAtEnd = false
    /// Whether anything was typed yet; what is asked of the screen before that is to be as it was left.
    private var hasRead = false

    /// - Parameters:
    ///   - watch: Tells when the user's files have been edited.
    ///   - reload: Takes up what was edited.
    init(
        session: consuming Session,
        mailbox: Mailbox,
        environment: [String: String],
        watch: consuming FolderWatch,
        reload: @escaping () -> Void
    ) {
        self.session = session
        self.mailbox = mailbox
        desk = Desk(environment: environment, mailbox: mailbox)
        self.watch = watch
        self.reload = reload
    }

    /// Runs until the chat is over or the input ends; a running answer is waited for.
    mutating func run() {
        while !session.isOver, !(isAtEnd && isQuiet) {
            perform([])
            if wait(), watch.hasNews() { reload() }
            for line in readLines() {
                hasRead = true
                take(line)
            }
        }
    }

    /// Waits until what was under way has been stopped and kept.
    consuming func finish() async {
        var session = session
        await session.finish()
    }

    private var isQuiet: Bool {
        let isComparing = session.chat.comparison.map { $0.lanes.isEmpty || $0.lanes.contains(where: \.isRunning) }
        return session.chat.conversation.current == nil && isOpen && isComparing != true
    }

    /// Whether it is known what was kept and who can be asked; what is piped in is there long before.
    private var isOpen: Bool { session.chat.hasStarted && session.chat.routing.fleet != nil }

    private mutating func take(_ line: String) {
        switch line {
        case "/stop": perform([.key(.escape)])
        case "": perform(session.chat.overlay == nil ? [] : [.key(.escape)])
        case _ where session.chat.overlay == .comparison: perform(line.map { .key(Key($0)) })
        default:
            forgetDraft()
            perform([.paste(line), .key(.enter)])
        }
    }

    /// What could not be sent stays in the composer, which nobody sees here: the next line is not to be added to it.
    private mutating func forgetDraft() {
        let keys = ["ctrl+end", "ctrl+u", "backspace"].compactMap(Key.init(name:)).map(Input.key)
        while !session.chat.composer.text.isEmpty { _ = session.take(keys) }
    }

    private mutating func perform(_ inputs: [Input]) {
        for request in session.take(inputs) { perform(request) }
        let news = announcer.news(of: session.chat)
        guard !news.isEmpty else { return }
        print(news.joined(separator: "\n"))
        if isQuiet, !session.isOver { print("> ", terminator: "") }
        fflush(nil)
    }

    /// What a screen would be asked to do, as far as it can be done without one; what cannot is told.
    private func perform(_ request: Effect) {
        switch request {
        case .copy(let text, let what): desk.copy(text, what: what, isSent: nil)
        case .open(let link): if !desk.open(link: link, handOver: { $0() }) { tell(.noBrowser) }
        case .edit(let text): isatty(STDIN_FILENO) == 1 ? desk.edit(text) : tell(.noEditor)
        case .useMouse: tell(.noMouse)
        case .findThemes:
            mailbox.put(.themesFound([]))
            tell(.noThemes)
        case .useTheme where hasRead: tell(.noThemes)
        default: break
        }
    }

    private func tell(_ notice: Notice) { mailbox.put(.noticed(notice)) }

    /// Sleeps until there are lines, news in the mailbox, or a timer; whether the user's files may have been edited.
    private mutating func wait() -> Bool {
        var sources = [
            pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: mailbox.wakeDescriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds = session.secondsToNextTimer.map { Int32(($0 * 1_000).rounded(.up)) } ?? -1
        poll(&sources, isAtEnd || !isOpen ? 2 : 3, milliseconds)
        return sources[0].revents != 0
    }

    /// The lines that have come; what has no end yet is kept.
    private mutating func readLines() -> [String] {
        var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard isOpen, !isAtEnd, poll(&request, 1, 0) > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        // Whoever shares the input may have taken what was there, or made it one that does not wait.
        guard count >= 0 || (errno != EINTR && errno != EAGAIN) else { return [] }
        isAtEnd = count <= 0
        waiting += bytes.prefix(max(0, count))
        var lines = waiting.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        waiting = isAtEnd ? [] : Array(lines.popLast() ?? [])
        return lines.map { String(decoding: $0, as: UTF8.self) }.filter { !isAtEnd || !$0.isEmpty }
    }
}

extension Notice {
    fileprivate static let noBrowser = Notice(.error, "No browser is known here: set BROWSER.")
    fileprivate static let noEditor = Notice(
        .error, "An editor needs a terminal, and this reads from a file or a pipe.")
    fileprivate static let noMouse = Notice(.warning, "There is no screen here to point at: the mouse does nothing.")
    fileprivate static let noThemes = Notice(.information, "Themes are for the screen; there is none here.")
}
