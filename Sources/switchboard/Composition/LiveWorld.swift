import Dialogue
import Interface
import Providers
import Routing
import Runtime
import Settings
import Storage
import Synchronization

/// The world of a real chat: the live fleet, the network and the database, which opens while the first frame is shown.
final class LiveWorld: Sendable {
    private let current: Mutex<Home>
    /// The clients of homes before, on which answers may still be coming.
    private let retired = Mutex<[Client]>([])
    private let router: Mutex<LiveRouter>
    private let keyHistory: Mutex<[String: Int]>
    private let mailbox: Mailbox
    private let store = Mutex<Store?>(nil)
    /// The search for models that an edited configuration began.
    private let search = Mutex<Task<Void, Never>?>(nil)
    private let keeper: Keeper

    init(home: Home, mailbox: Mailbox) {
        current = Mutex(home)
        router = Mutex(home.router)
        keyHistory = Mutex(home.keys.history)
        self.mailbox = mailbox
        keeper = Keeper { notice in mailbox.put(.noticed(notice)) }
    }

    private var home: Home { current.withLock { $0 } }

    /// The functions a session needs.
    var world: World {
        World(
            route: { [self] request in router.withLock { $0 }.timed(request) },
            answer: { [self] ask, report in await answer(ask, report: report) },
            keep: { [self] keepsake in keep(keepsake) },
            export: { [self] conversation, format, path in export(conversation, format, to: path) },
            look: { [self] inquiry in look(inquiry) },
            now: home.clock.steady,
            wall: home.clock.wall
        )
    }

    /// Opens the database and tells what was kept, then finds the models and tells of them as they come.
    func start() async {
        do {
            let opened = try home.openStore()
            store.withLock { $0 = opened }
            try opened.settleInterrupted()
            mailbox.put(.started(try start(from: opened)))
            tellSpending(opened)
        } catch {
            mailbox.put(.started(freshStart))
            mailbox.put(.noticed(Notice(.error, "Nothing can be kept: \(error)")))
        }
        await home.findModels(changed: tellFleet)
    }

    /// Goes on looking for models until it is cancelled.
    func stayUpToDate() async {
        await Home.keepFindingModels(of: { [self] in home }, changed: tellFleet)
    }

    /// Takes up the configuration and the keys as their files say now. With a mistake in them those in use stay, and the
    /// user is told.
    func reload() {
        let before = home
        let loaded = LoadedConfiguration.load(from: before.places, environment: before.environment)
        guard loaded.mistakes.isEmpty else { return tell(loaded.mistakes.map(\.description)) }
        let hasOtherKeys = notesOtherKeys(before.keys.history)
        guard hasOtherKeys || loaded.configuration != before.configuration else { return }
        let findsAnew = hasOtherKeys || loaded.configuration.asksOthers(than: before.configuration)
        let after = before.with(loaded.configuration, findingAnew: findsAnew)
        current.withLock { $0 = after }
        router.withLock { $0.fleet = after.fleet }
        if after.client !== before.client { retired.withLock { $0.append(before.client) } }
        mailbox.put(.reconfigured(after.configuration.changes(since: before.configuration)))
        let news = hasOtherKeys ? "The keys that are kept now are used." : "The edited configuration holds."
        mailbox.put(.noticed(Notice(.information, news)))
        after.purse.adopt(after.configuration.budget, insteadOf: before.configuration.budget)
        store.withLock { $0 }.map(tellSpending)
        if findsAnew { find(for: after) }
    }

    /// Finds the models anew, in place of a search that is still under way. Whoever rests after failures is asked again:
    /// what was edited may be what was wrong.
    private func find(for home: Home) {
        for provider in home.configuration.providers { home.health.forgive(provider: provider.name) }
        search.withLock { search in
            search?.cancel()
            search = Task { await home.findModels(changed: tellFleet) }
        }
    }

    private func notesOtherKeys(_ history: [String: Int]) -> Bool {
        keyHistory.withLock { seen in
            defer { seen = history }
            return seen != history
        }
    }

    private func tell(_ mistakes: [String]) {
        let more = mistakes.count > 1 ? " (and \(mistakes.count - 1) more: switchboard config check)" : ""
        mailbox.put(.noticed(Notice(.error, "\(mistakes[0])\(more). The settings in use stay.")))
    }

    /// Tells who can be asked, once that is known: until then those told before stay in view, and a question waits.
    private func tellFleet() {
        let fleet = home.fleet
        if fleet.isKnown { mailbox.put(.fleetChanged(fleet.takeFleet())) }
    }

    /// Waits until everything is on disk, then lets go of connections.
    func close() async {
        await keeper.finish()
        search.withLock { $0 }?.cancel()
        for client in retired.withLock(\.self) { await client.shutdown() }
        await home.close()
    }

    private var freshStart: Start {
        var start = Start()
        start.priorities = home.configuration.priorities
        start.limits = home.configuration.limits
        start.policy = home.configuration.policy
        start.presets = home.configuration.presets
        start.isThemeConfigured = home.configuration.theme != nil
        start.leastDataPolicy = home.configuration.leastDataPolicy
        start.hasMouse = home.configuration.interface.mouse
        start.secondsFromUTC = LocalDays.system.offset(home.clock.wall())
        start.seed = UInt64(home.clock.wall() * 1_000)
        return start
    }

    private func start(from store: Store) throws -> Start {
        var start = freshStart
        start.priorities = try home.configuration.priorities ?? store.value(of: .priorities)
        if let kept = try store.value(of: .limits) { start.limits.fill(from: kept) }
        if let kept = try store.value(of: .policy) { start.policy.fill(from: kept) }
        if !start.isThemeConfigured { start.theme = try store.value(of: .theme) }
        if let kept = try store.value(of: .dataPolicy) { start.dataPolicy = kept }
        start.history = try store.inputs().reversed()
        if let last = try store.value(of: .lastConversation), let kept = try? store.newestOfConversation(last) {
            (start.conversation, start.earlier) = kept
        }
        start.draft = try store.draft(of: start.conversation?.id)
        return start
    }

    private func answer(_ ask: AskRequest, report: @escaping @Sendable (Interface.AnswerEvent) -> Void) async {
        guard let store = store.withLock({ $0 }) else {
            return report(.refused("The question could not be kept, so it was not sent: there is no database."))
        }
        let answerer = await readyHome().answerer(keepingIn: store) { [mailbox] in mailbox.put(.noticed($0)) }
        await answerer.answer(ask, report: report)
        tellSpending(store)
    }

    /// The home once it is known who can be asked; the configuration may be edited meanwhile.
    private func readyHome() async -> Home {
        while true {
            let home = home
            await home.fleet.known()
            if home.fleet === self.home.fleet || Task.isCancelled { return home }
        }
    }

    private func tellSpending(_ store: Store) {
        let now = home.clock.wall()
        guard let today = try? store.spentToday(at: now) else { return }
        try? home.purse.count(store, at: now)
        let (budget, left) = (home.purse.budget, home.purse.remaining)
        mailbox.put(
            .spent(Spending(today: today, dailyLimit: budget.day, left: left, messageLimit: budget.message)))
    }

    private func keep(_ keepsake: Keepsake) {
        guard let store = store.withLock({ $0 }) else { return }
        let time = home.clock.wall()
        keeper.perform { [self] in
            switch keepsake {
            case .draft(let text, let conversation): try store.saveDraft(text, of: conversation)
            case .priorities(let priorities): try store.set(.priorities, to: priorities)
            case .limits(let limits): try store.set(.limits, to: limits)
            case .policy(let policy): try store.set(.policy, to: policy)
            case .dataPolicy(let policy): try store.set(.dataPolicy, to: policy)
            case .theme(let name): try store.set(.theme, to: name)
            case .budget(let change): try use(change, store)
            case .current(let conversation): try store.set(.lastConversation, to: conversation)
            case .rating(let message, let rating): try store.rate(message, rating)
            case .title(let title, let conversation): try store.rename(conversation, to: title)
            case .deleted(true, let conversation): try store.delete(conversation, at: time)
            case .deleted(false, let conversation): try store.restore(conversation)
            case .observed(let observed): try home.learn(observed, in: store, at: time)
            }
        }
    }

    private func use(_ change: BudgetChange, _ store: Store) throws {
        try home.purse.change(change, keepingIn: store, at: home.clock.wall())
        let cap = change.amount.map { "is capped at \(Figures.dollars($0))" } ?? "has no cap any more"
        mailbox.put(.noticed(Notice(.information, "What a \(change.span.rawValue) may cost \(cap).")))
        tellSpending(store)
    }

    private func export(_ conversation: Int64, _ format: ExportFormat, to path: String?) {
        guard let store = store.withLock({ $0 }) else { return }
        keeper.perform { [mailbox, home] in
            let file = ConversationFile(try store.conversation(conversation), format, home: home.places.home)
            mailbox.put(.noticed(Notice(.information, "Exported to \(try file.write(to: path)).")))
        }
    }

    /// Looks things up after all that was to be kept before has been. Reports, which may take long, and files come by
    /// themselves.
    private func look(_ inquiry: Inquiry) {
        let files = FileLookups(home: home.places.home)
        switch inquiry {
        case .file(let path): return lookLater { .file(path, files.state(of: path)) }
        case .files(let start): return lookLater { .files(files.entries(beginning: start), beginning: start) }
        default: break
        }
        guard let store = store.withLock({ $0 }) else { return }
        let time = home.clock.wall()
        if case .report(let report) = inquiry { return look(for: report, store) }
        keeper.perform { [home, mailbox] in
            for event in try store.look(inquiry, among: home.teacher.measured(home.fleet.candidates), at: time) {
                mailbox.put(event)
            }
        }
    }

    private func lookLater(_ find: @escaping @Sendable () -> Interface.Event) {
        Task.detached { [mailbox] in mailbox.put(find()) }
    }

    private func look(for report: ReportTopic, _ store: Store) {
        Task.detached { [mailbox, home] in
            do {
                mailbox.put(.report(report, try home.text(of: report, in: store)))
            } catch {
                mailbox.put(.report(report, "\(error)"))
            }
        }
    }
}
