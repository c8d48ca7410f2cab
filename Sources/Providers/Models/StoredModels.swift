public import Dialogue

/// A provider's list of models as it was kept, with what is needed to ask whether it still holds.
public struct StoredModels: Sendable, Hashable, Codable {
    /// The models.
    public var models: [Model]
    /// The mark the provider gave the list; nil where it gives none.
    public var etag: String?
    /// When it was last known to hold, in seconds since 1970 UTC.
    public var time: Double

    /// How long a list needs no question: prices change by the day.
    public static let freshSeconds = 86_400.0

    /// A list as it was at a time.
    public init(models: [Model], etag: String?, time: Double) {
        self.models = models
        self.etag = etag
        self.time = time
    }

    /// Whether it needs no question yet. A list from the future, by a clock since set right, does.
    public func isFresh(at now: Double, for seconds: Double = Self.freshSeconds) -> Bool {
        (0..<seconds).contains(now - time)
    }

    /// The list after the provider was asked again at a time.
    public func updated(by listing: ModelListing, at now: Double) -> StoredModels {
        switch listing {
        case .unchanged: StoredModels(models: models, etag: etag, time: now)
        case .models(let models, let etag): StoredModels(models: models, etag: etag, time: now)
        }
    }
}
