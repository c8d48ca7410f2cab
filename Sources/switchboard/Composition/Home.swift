import Dialogue
import FoundationEssentials
import Interface
import Providers
import Routing
import Runtime
import Settings
import Storage

/// The program's parts, put together from the configuration and the environment. What is slow or may fail waits until
/// it is asked for: the database, the models, the network.
struct Home: Sendable {
    let places: Places
    /// What the user has set.
    private(set) var configuration: Configuration
    let environment: [String: String]
    let clock = Clocks.system
    private(set) var fleet = FleetKeeper()
    private(set) var client: Client
    let demo = DemoKeeper()
    let health = HealthKeeper(clock: .system)
    let teacher = Teacher()
    let purse: Purse
    /// The keys that were typed in.
    let keys: KeyRing
    /// The lists of models kept from before.
    let lists: ModelStore

    /// Reads the configuration.
    ///
    /// - Throws: `Trouble` that names every mistake in it.
    static func open(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Home {
        let places = Places(environment: environment)
        let settings = LoadedConfiguration.load(from: places, environment: environment)
        guard settings.mistakes.isEmpty else {
            throw Trouble(settings.mistakes.map(\.description).joined(separator: "\n"))
        }
        return Home(places: places, configuration: settings.configuration, environment: environment)
    }

    private init(places: Places, configuration: Configuration, environment: [String: String]) {
        self.places = places
        self.configuration = configuration
        self.environment = environment
        purse = Purse(configuration.budget)
        keys = KeyRing(folder: places.typedKeys)
        lists = ModelStore(folder: places.cache)
        client = Self.client(configuration, environment)
    }

    private static func client(_ configuration: Configuration, _ environment: [String: String]) -> Client {
        let settings = ClientSettings(
            userAgent: "switchboard/" + Version.current,
            proxies: ProxyRules(environment: environment),
            authorityFile: configuration.authorityFile?.expandingHome(environment),
            retries: RetryPolicy(maxRetries: configuration.habits.retries),
            secondsHeld: Clocks.system.held
        )
        return Client(settings: settings)
    }

    /// The home with another configuration. It shares everything else but for the network's client, where that is to be
    /// another: then the one before must be shut down when its last answer has ended. Whom it finds anew comes into a fleet
    /// of its own, so that what is still being looked for by the one before does not.
    func with(_ other: Configuration, findingAnew: Bool) -> Home {
        var home = self
        home.configuration = other
        if findingAnew { home.fleet = FleetKeeper() }
        if other.connectsOtherwise(than: configuration) { home.client = Self.client(other, environment) }
        return home
    }

    /// What models have drawn.
    var images: ImageFolder { ImageFolder(places.images) }

    var router: LiveRouter { LiveRouter(fleet: fleet, health: health, teacher: teacher, purse: purse, clock: clock) }

    /// Opens the database.
    ///
    /// - Throws: `StoreError`, naming the file and what can be done.
    func openStore() throws -> Store {
        let store = try Store(path: places.database)
        teacher.resume(from: store)
        try health.resume(from: store)
        try purse.resume(from: store)
        try purse.count(store, at: clock.wall())
        return store
    }

    /// What answers questions, keeping everything in a database.
    func answerer(
        keepingIn store: Store,
        mostTokens: Int = LiveAttempt.standardMostTokens,
        told: @escaping @Sendable (Notice) -> Void
    ) -> Answerer {
        let (router, attempt) = (router, attempt(keepingIn: store, mostTokens: mostTokens, told: told))
        var answerer = Answerer(
            decide: { router.rule(on: $0) },
            attempt: { attempt.stream($0) },
            ledger: .keeping(in: store, images: images, clock: clock, told: told),
            now: clock.steady
        )
        answerer.habits = configuration.habits
        answerer.allowance = purse.allowance(clock: clock) { attempt.wantedTokens(of: $0) }
        answerer.load = { [health] in health.load(of: $0) }
        answerer.hedging = hedging
        return answerer
    }

    private func attempt(
        keepingIn store: Store, mostTokens: Int, told: @escaping @Sendable (Notice) -> Void
    ) -> LiveAttempt {
        LiveAttempt(
            client: client,
            fleet: fleet,
            health: health,
            clock: clock,
            told: told,
            measured: { [teacher, clock] tokens, profile, candidate in
                do {
                    try teacher.observe(
                        tokens: tokens, to: profile, by: candidate, at: clock.wall(), keepingIn: store)
                } catch { told(Notice(.error, "\(error)")) }
            },
            mostTokens: mostTokens
        )
    }

    /// When a second model is asked beside a silent first, by the user's wish.
    private var hedging: Hedging {
        let habits = configuration.habits
        let policy = HedgingPolicy(share: habits.hedgeShare, maximumCost: habits.hedgeMaximumCost)
        return Hedging(
            delay: { [health] first, second in health.hedgeDelay(first, second, policy: policy) },
            wait: { [client, health] seconds in
                await client.wait(seconds: seconds)
                if !Task.isCancelled { health.noteHedge() }
            }
        )
    }

    /// The request for a prompt outside any conversation.
    ///
    /// - Throws: `Trouble` when the sliders are to be put to a preset that there is not.
    func routeRequest(for text: String, sliders: SliderOptions) throws -> RouteRequest {
        RouteRequest(
            generation: 0,
            context: PromptContext(draft: text),
            priorities: try sliders.over(configuration.priorities ?? .balanced, presets: configuration.presets),
            limits: configuration.limits,
            policy: configuration.policy,
            incumbent: nil,
            seed: 0
        )
    }

    /// The id of a model that can be asked.
    ///
    /// - Throws: `Trouble` that names models of a similar name when there is none of that name.
    func model(named name: String) throws -> String {
        let models = fleet.candidates.map(\.model.id)
        if models.contains(name) { return name }
        let similar = models.filter { $0.contains(name) }.prefix(5)
        let hint =
            similar.isEmpty ? "`switchboard route x` lists all." : "Did you mean \(similar.joined(separator: ", "))?"
        throw Trouble("No model is called \(name). \(hint)")
    }

    /// Lets go of connections and of the demo fleet.
    func close() async {
        await client.shutdown()
        await demo.stop()
    }
}
