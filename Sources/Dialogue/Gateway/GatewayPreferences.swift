/// Which endpoints OpenRouter may use for a request, and in which order (its documentation, "provider routing").
public struct GatewayPreferences: Sendable, Hashable {
    /// By what endpoints are put in order; any of these turns load balancing off.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        case price, throughput, latency
    }

    /// Slugs of providers in the order to try them.
    public var order: [String] = []
    /// The only providers allowed; all where empty.
    public var only: [String] = []
    /// Providers never to use.
    public var ignored: [String] = []
    /// Whether providers outside `order` may step in; nil leaves it to the gateway, which says yes.
    public var allowsFallbacks: Bool?
    /// Whether endpoints that would ignore a parameter of the request are left out; nil leaves it to the gateway.
    public var requiresParameters: Bool?
    /// Whether providers may keep what is sent; nil leaves it to the account.
    public var allowsDataCollection: Bool?
    /// Whether only endpoints that keep nothing at all are used; nil leaves it to the account.
    public var requiresZeroRetention: Bool?
    /// The number formats allowed, such as `fp8`; all where empty.
    public var quantizations: [String] = []
    /// By what endpoints are put in order; nil leaves it to the gateway.
    public var sort: Order?
    /// The most a prompt token may cost; nil for no limit.
    public var maxPromptPrice: Money?
    /// The most a completion token may cost; nil for no limit.
    public var maxCompletionPrice: Money?

    /// No preferences.
    public init() {}
}
