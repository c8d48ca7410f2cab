import DemoServer
import Dialogue
import Interface
import Providers
import Routing
import Settings
import Wire

extension Home {
    /// Whom to ask for models.
    enum Asking {
        /// Everybody, as to see who answers.
        case everybody
        /// Those whose kept list is old or missing, and servers on this machine.
        case whereOld
    }

    /// Finds out which models every configured provider and every server found on this machine has, all at once: from the
    /// list kept from before, and from the provider itself where that is old. Where there is no provider, starts the demo
    /// fleet.
    ///
    /// - Parameter changed: called each time the fleet has changed.
    func findModels(_ asking: Asking = .whereOld, changed: @escaping @Sendable () -> Void = {}) async {
        async let isSettled: Void = teacher.settle(now: clock.wall())
        let providers = await configuration.providers + localServers()
        if needsDemo(beside: providers) { await startDemo() }
        changed()
        await withTaskGroup(of: Void.self) { group in
            for settings in providers {
                group.addTask { await find(settings, asking, changed) }
            }
        }
        fleet.endSearch()
        changed()
        await isSettled
    }

    /// Finds the models for a command that asks one; what stands in the way of a provider is told.
    ///
    /// - Throws: `Trouble` when there is nobody to ask.
    func findModelsToAsk() async throws {
        await findModels()
        for trouble in fleet.takeFleet().troubles { Output.complain("! " + trouble) }
        guard fleet.candidates.isEmpty else { return }
        throw Trouble(
            configuration.providers.isEmpty
                ? "No model can be asked: no provider is configured, and no model server runs on this machine. "
                    + "Keep a key with `switchboard keys set openrouter`, or add a provider with `switchboard config edit`."
                : "No model can be asked: no provider answered. `switchboard doctor` checks each.")
    }

    /// Looks again while the program runs: for providers that could not be reached, as after a change of networks, in ever
    /// longer intervals, and for all when their lists grow old.
    ///
    /// - Parameter home: the home as it is then; its configuration may change meanwhile.
    static func keepFindingModels(
        of home: @escaping @Sendable () -> Home, changed: @escaping @Sendable () -> Void
    ) async {
        var pause = shortestPause
        while true {
            let now = home()
            let isComplete = now.configuration.providers.allSatisfy { now.fleet.trouble(of: $0.name) == nil }
            pause = isComplete ? shortestPause : min(pause * 2, longestPause)
            await now.client.wait(seconds: isComplete ? StoredModels.freshSeconds : pause)
            guard !Task.isCancelled else { return }
            await home().findModels(changed: changed)
        }
    }

    private static var shortestPause: Double { 10 }
    private static var longestPause: Double { 300 }

    private func needsDemo(beside providers: [ProviderSettings]) -> Bool {
        switch configuration.demo {
        case .always: true
        case .never: false
        case .auto: providers.isEmpty
        }
    }

    /// Model servers at their usual ports that the configuration does not name itself. Nobody is looked for when the
    /// demo fleet is asked for.
    private func localServers() async -> [ProviderSettings] {
        guard configuration.demo != .always else { return [] }
        let named = Set(configuration.providers.map(\.baseURL))
        return await client.localServers().filter { !$0.isLocked && !named.contains($0.baseURL) }.map { server in
            ProviderSettings(
                name: server.kind.rawValue.filter { $0 != " " }.lowercased(),
                dialect: .openAICompatible,
                baseURL: server.baseURL,
                key: .none
            )
        }
    }

    private func startDemo() async {
        do {
            let service = try await demo.start()
            let provider = Provider(
                name: "demo",
                dialect: OpenAIDialect(.compatible),
                endpoint: Endpoint(baseURL: service.baseURL)
            )
            let candidates = DemoFleet.standard.members.map(\.candidate)
            fleet.add(FleetKeeper.Member(provider: provider, candidates: candidates, listed: clock.wall()))
        } catch {
            fleet.note(trouble: "The demo fleet does not start: \(error)", of: "demo")
        }
    }

    private func find(_ settings: ProviderSettings, _ asking: Asking, _ changed: @Sendable () -> Void) async {
        defer { changed() }
        do {
            let provider = try await provider(for: settings)
            if let named = settings.models {
                let models = named.map { Model(id: $0, provider: settings.name) }
                return add(provider, settings, StoredModels(models: models, etag: nil, time: clock.wall()))
            }
            let lookup = ModelLookup(of: provider, by: client, keptIn: lists)
            let kept = lookup.kept
            if let kept {
                add(provider, settings, kept)
                changed()
            }
            if asking == .whereOld, kept?.isFresh(at: clock.wall()) == true { return }
            try await refresh(lookup, provider, settings, kept: kept)
        } catch {
            fleet.note(trouble: "\(settings.name): \(error.message)", of: settings.name)
        }
    }

    private func refresh(
        _ lookup: ModelLookup, _ provider: Provider, _ settings: ProviderSettings, kept: StoredModels?
    ) async throws(Failure) {
        do throws(Failure) {
            let listed = try await lookup.ask(at: clock.wall())
            guard !listed.models.isEmpty else { throw Failure(.notFound, "It lists no models.") }
            add(provider, settings, listed)
            fleet.note(trouble: nil, of: settings.name)
        } catch {
            guard let kept else { throw error }
            let age = Age(clock.wall() - kept.time)
            throw Failure(error.kind, error.message + " Its list of models from \(age) ago is used.")
        }
    }

    /// Takes the provider into the fleet; ids are made unique by its name.
    private func add(_ provider: Provider, _ settings: ProviderSettings, _ listed: StoredModels) {
        let models = listed.models.map { model in
            var model = model
            if let price = settings.prices[model.wireName] { model.price = price }
            if settings.dialect != .openRouter { model.id = settings.name + "/" + model.wireName }
            return model
        }
        fleet.add(
            FleetKeeper.Member(
                provider: provider,
                candidates: candidates(for: models, settings.dialect),
                listed: listed.time,
                preferences: preferences(for: settings),
                variant: settings.variant
            )
        )
    }

    private func candidates(for models: [Model], _ dialect: DialectName) -> [Candidate] {
        models.flatMap(Catalogue.shipped.candidates(for:)).map { candidate in
            guard dialect == .anthropic else { return candidate }
            var candidate = candidate
            candidate.model.price = candidate.model.price?.withAnthropicCache
            return candidate
        }
    }
}

extension Price {
    /// What Anthropic charges for its cache where a list does not say: a tenth for reading and a quarter more for writing.
    fileprivate var withAnthropicCache: Price {
        var price = self
        price.cachedPrompt = price.cachedPrompt ?? Money(picodollars: price.prompt.picodollars / 10)
        price.cacheWrite = price.cacheWrite ?? Money(picodollars: price.prompt.picodollars * 5 / 4)
        return price
    }
}
