import Dialogue
import Providers
import Settings
import Wire

extension Home {
    /// A provider as it is asked, its key fetched.
    ///
    /// - Throws: a failure when there is no key, or it cannot be fetched.
    func provider(for settings: ProviderSettings) async throws(Failure) -> Provider {
        let key = try await key(of: settings)
        let headers = settings.headers.map { HTTPHeader($0.name, $0.value.revealed) }
        let endpoint = Endpoint(baseURL: settings.baseURL, key: key?.revealed, headers: headers)
        var provider = Provider(name: settings.name, dialect: settings.dialect.translator, endpoint: endpoint)
        provider.limits = provider.limits.with(settings.timeouts)
        return provider
    }

    /// Fetches a provider's key, away from the threads that other work waits for: its command may ask for a password.
    private func key(of settings: ProviderSettings) async throws(Failure) -> Secret? {
        let (environment, ring) = (environment, keys)
        let found = await Waiting.result { () throws(KeyError) in
            try settings.secret(environment: environment, typed: ring)
        }
        switch found {
        case .failure(let error): throw Failure(.authentication, error.message)
        case .success(let key?): return key
        case .success(nil):
            guard case .environment(let names) = settings.key, settings.dialect.defaultBaseURL == settings.baseURL
            else {
                return nil
            }
            let way =
                "Set $\(names.joined(separator: " or $")), or type it in with `switchboard keys set \(settings.name)`."
            throw Failure(.authentication, "There is no key for it. " + way)
        }
    }

    /// What a gateway is told of the endpoints it may use, the data policy included.
    func preferences(for settings: ProviderSettings) -> GatewayPreferences {
        var preferences = settings.routing
        if settings.dataCollection ?? configuration.dataCollection == .deny { preferences.allowsDataCollection = false }
        return preferences
    }
}

extension TimeLimits {
    /// The limits with what the configuration says in place of them.
    fileprivate func with(_ timeouts: ProviderSettings.Timeouts) -> TimeLimits {
        var limits = self
        limits.connect = timeouts.connect ?? limits.connect
        if let seconds = timeouts.firstToken { (limits.firstToken, limits.head) = (seconds, seconds) }
        limits.idleBytes = timeouts.idle ?? limits.idleBytes
        return limits
    }
}
