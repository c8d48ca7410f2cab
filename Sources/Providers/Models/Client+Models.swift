public import Dialogue
import Wire

extension Client {
    /// Which models a provider has. Nothing is asked again after a failure; the list can wait.
    ///
    /// - Parameters:
    ///   - etag: the mark that came with the list already known.
    ///   - seconds: how long it may take in all.
    /// - Throws: a failure when the provider cannot be asked or its answer is no list of models.
    public func models(
        of provider: Provider,
        unlessMatching etag: String? = nil,
        within seconds: Double = 30
    ) async throws(Failure) -> ModelListing {
        var call = provider.dialect.modelsCall(at: provider.endpoint)
        if let etag { call.headers.append(HTTPHeader("If-None-Match", etag)) }
        let reply = try await transport.fetch(call, from: provider, within: seconds)
        if reply.status == 304 { return .unchanged }
        let models = try provider.dialect.models(from: reply.body, provider: provider.name)
        return .models(models, etag: reply.etag)
    }
}
