public import Drawing
public import Interface

/// A running chat: takes events in, performs the effects they ask for, and hands those of the terminal to its owner.
///
/// It belongs to the thread that owns the screen; work goes on in tasks that report through the mailbox.
public struct Session: ~Copyable {
    /// The chat as it is.
    public private(set) var chat: Chat
    private let world: World
    private let mailbox: Mailbox
    private var answers: [Int: Task<Void, Never>] = [:]
    private var deadlines: [Interface.Timer: Double] = [:]
    private var pendingRoute: RouteRequest?
    /// Whether the program is to end.
    public private(set) var isOver = false

    /// A session of a chat in a world.
    public init(chat: Chat, world: World, mailbox: Mailbox) {
        self.chat = chat
        self.world = world
        self.mailbox = mailbox
    }

    deinit {
        for answer in answers.values { answer.cancel() }
    }

    /// Takes in events and all that waits in the mailbox and in timers; returns what the terminal is to do.
    ///
    /// Of several rankings asked for meanwhile only the last is computed: what is shown is always of the present state.
    public mutating func take(_ inputs: [Input]) -> [Effect] {
        var forTerminal: [Effect] = []
        let events = [.time(world.wall())] + inputs.map(Event.input) + mailbox.takeAll() + endedTimers()
        for event in events {
            if case .answer(let request, let news) = event, news.isLast { answers[request] = nil }
            perform(chat.handle(event), &forTerminal)
        }
        while let request = pendingRoute {
            pendingRoute = nil
            guard let ranking = world.route(request) else { break }
            let event = Event.routed(
                generation: request.generation, ranking.decision, microseconds: ranking.microseconds)
            perform(chat.handle(event), &forTerminal)
        }
        return forTerminal
    }

    /// The screen as it is now.
    public mutating func drawn(width: Int, height: Int) -> Canvas {
        chat.drawn(width: width, height: height)
    }

    /// Seconds until a timer runs out; nil when none runs.
    public var secondsToNextTimer: Double? {
        deadlines.values.min().map { max(0, $0 - world.now()) }
    }

    /// Waits until every answer under way has been stopped and kept.
    public mutating func finish() async {
        for answer in answers.values { answer.cancel() }
        for answer in answers.values { await answer.value }
        answers = [:]
    }

    private mutating func endedTimers() -> [Event] {
        let now = world.now()
        let ended = deadlines.filter { $0.value <= now }.keys
        for timer in ended { deadlines[timer] = nil }
        return ended.map(Event.timerEnded)
    }

    private mutating func perform(_ effects: [Effect], _ forTerminal: inout [Effect]) {
        for effect in effects {
            switch effect {
            case .route(let request): pendingRoute = request
            case .ask(let ask): begin(ask)
            case .stop(let request): answers[request]?.cancel()
            case .saveDraft(let draft, let conversation): world.keep(.draft(draft, conversation: conversation))
            case .savePriorities(let priorities): world.keep(.priorities(priorities))
            case .saveLimits(let limits): world.keep(.limits(limits))
            case .savePolicy(let policy): world.keep(.policy(policy))
            case .saveDataPolicy(let policy): world.keep(.dataPolicy(policy))
            case .saveTheme(let name): world.keep(.theme(name))
            case .setBudget(let change): world.keep(.budget(change))
            case .export(let conversation, let format, let path): world.export(conversation, format, path)
            case .saveCurrent(let conversation): world.keep(.current(conversation: conversation))
            case .rate(let message, let rating): world.keep(.rating(message: message, rating))
            case .rename(let conversation, let title): world.keep(.title(title, conversation: conversation))
            case .delete(let conversation, let isDeleted): world.keep(.deleted(isDeleted, conversation: conversation))
            case .learn(let observed): world.keep(.observed(observed))
            case .look(let inquiry): world.look(inquiry)
            case .start(let timer, let seconds): deadlines[timer] = world.now() + seconds
            case .quit: isOver = true
            case .findThemes, .useTheme, .copy, .open, .edit, .useMouse, .suspend, .redraw: forTerminal.append(effect)
            }
        }
    }

    private mutating func begin(_ ask: AskRequest) {
        let (world, mailbox) = (world, mailbox)
        answers[ask.request] = Task.detached {
            await world.answer(ask) { mailbox.put(.answer(request: ask.request, $0)) }
        }
    }
}

extension AnswerEvent {
    /// Whether nothing follows it.
    fileprivate var isLast: Bool {
        switch self {
        case .ended, .refused: true
        default: false
        }
    }
}
