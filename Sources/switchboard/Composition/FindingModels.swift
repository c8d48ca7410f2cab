import DemoServer
import Dialogue
import Providers
import Routing
import Settings
import Wire

extension Home {
    /// Asks every configured provider and every server found on this machine which models it has, all at once; where
    /// there is neither, starts the demo fleet.
    ///
    /// - Parameter changed: called each time the fleet has grown.
    func findModels(changed: @escaping @Sendable () -> Void = {}) async {
        let providers = await configuration.providers + localServers()
        if needsDemo(beside: providers) { await startDemo() }
        changed()
        await withTaskGroup(of: Void.self) { group in
            for settings in providers {
                group.addTask {
                    await find(settings)
                    changed()
                }
            }
        }
    }

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
            fleet.add(provider, candidates: DemoFleet.standard.members.map(\.candidate))
        } catch {
            fleet.note(trouble: "The demo fleet does not start: \(error)")
        }
    }

    private func find(_ settings: ProviderSettings) async {
        do {
            let provider = try provider(for: settings)
            let models = try await models(of: provider, settings)
            guard !models.isEmpty else { return fleet.note(trouble: "\(settings.name) lists no models.") }
            fleet.add(provider, candidates: models.flatMap(Catalogue.shipped.candidates(for:)))
        } catch let failure as Failure {
            fleet.note(trouble: "\(settings.name): \(failure.message)")
        } catch {
            fleet.note(trouble: "\(settings.name): \(error)")
        }
    }

    private func provider(for settings: ProviderSettings) throws -> Provider {
        guard let dialect = DialectName(named: settings.dialect.rawValue)?.dialect else {
            throw Trouble("there is no dialect \(settings.dialect.rawValue)")
        }
        let key = try settings.key.key(environment: environment)
        let headers = settings.headers.map { HTTPHeader($0.name, $0.value.revealed) }
        let endpoint = Endpoint(baseURL: settings.baseURL, key: key?.revealed, headers: headers)
        var provider = Provider(name: settings.name, dialect: dialect, endpoint: endpoint)
        if let seconds = settings.timeouts.firstToken {
            provider.limits.firstToken = seconds
            provider.limits.head = seconds
        }
        if let seconds = settings.timeouts.idle { provider.limits.idleBytes = seconds }
        return provider
    }

    /// The models named in the configuration, else those the server lists; ids are made unique by the provider's name.
    private func models(of provider: Provider, _ settings: ProviderSettings) async throws -> [Model] {
        let found: [Model]
        if let named = settings.models {
            found = named.map { Model(id: $0, provider: settings.name) }
        } else if case .models(let listed, _) = try await client.models(of: provider, within: 10) {
            found = listed
        } else {
            found = []
        }
        return found.map { model in
            var model = model
            if let price = settings.prices[model.wireName] { model.price = price }
            if settings.dialect != .openRouter { model.id = settings.name + "/" + model.wireName }
            return model
        }
    }
}
