public import Dialogue

/// One model at one provider, as what is measured and rested separately.
public struct ModelKey: Sendable, Hashable, Codable {
    /// The configured provider's name.
    public var provider: String
    /// The model's id.
    public var model: String

    /// A model at a provider, by their names.
    public init(provider: String, model: String) {
        self.provider = provider
        self.model = model
    }

    /// The key of a model.
    public init(_ model: Model) {
        self.init(provider: model.provider, model: model.id)
    }
}
