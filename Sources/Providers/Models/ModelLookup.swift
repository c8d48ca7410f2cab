public import Dialogue
import Wire

/// Which models one provider has: as kept from before, or as it says now.
public struct ModelLookup: Sendable {
    private let client: Client
    private let provider: Provider
    private let store: ModelStore

    /// A lookup for a provider, whose list is kept in a store.
    public init(of provider: Provider, by client: Client, keptIn store: ModelStore) {
        (self.client, self.provider, self.store) = (client, provider, store)
    }

    /// The list kept from before; nil when there is none. A server on this machine has none: whether it runs is what counts.
    public var kept: StoredModels? {
        provider.isLocal ? nil : store.load(provider: provider.name, at: provider.endpoint.baseURL)
    }

    /// The list as the provider has it now, which is kept. A list that has not changed is not sent again where the
    /// provider marks its lists.
    ///
    /// - Parameters:
    ///   - now: the time, in seconds since 1970 UTC.
    ///   - seconds: how long it may take.
    /// - Throws: a failure when the provider cannot be asked; what is kept stays.
    public func ask(at now: Double, within seconds: Double = 10) async throws(Failure) -> StoredModels {
        let kept = kept
        let listing = try await client.models(of: provider, unlessMatching: kept?.etag, within: seconds)
        let known = kept ?? StoredModels(models: [], etag: nil, time: now)
        let models = known.updated(by: listing, at: now)
        // What cannot be kept is asked for again next time.
        if !provider.isLocal { try? store.save(models, provider: provider.name, at: provider.endpoint.baseURL) }
        return models
    }
}
