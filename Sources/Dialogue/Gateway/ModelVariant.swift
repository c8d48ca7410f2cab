/// How OpenRouter serves a model, said after a colon in the model's name.
public enum ModelVariant: String, Sendable, Hashable, CaseIterable {
    /// At no charge, few requests a day.
    case free
    /// By the cheapest endpoint.
    case floor
    /// By the fastest endpoint.
    case nitro
    /// By endpoints that are good at calling tools.
    case exacto
    /// With a longer context.
    case extended
    /// With reasoning.
    case thinking

    /// The name that asks for a model in this variant, in place of any variant it has.
    public func applied(to model: String) -> String {
        let end = model.lastIndex(of: ":").flatMap {
            Self(rawValue: String(model[model.index(after: $0)...])) == nil ? nil : $0
        }
        return "\(model[..<(end ?? model.endIndex)]):\(rawValue)"
    }
}
