public import Dialogue

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

extension GatewayPreferences {
    /// The `provider` object of a request; nil where there is nothing to say.
    var json: JSON? {
        var object = JSONObject()
        object["order"] = Self.list(order)
        object["only"] = Self.list(only)
        object["ignore"] = Self.list(ignored)
        object["allow_fallbacks"] = allowsFallbacks.map(JSON.bool)
        object["require_parameters"] = requiresParameters.map(JSON.bool)
        object["data_collection"] = allowsDataCollection.map { $0 ? "allow" : "deny" }
        object["zdr"] = requiresZeroRetention.map(JSON.bool)
        object["quantizations"] = Self.list(quantizations)
        object["sort"] = sort.map { .string($0.rawValue) }
        object["max_price"] = maxPrice
        return object.members.isEmpty ? nil : .object(object)
    }

    /// Limits are in dollars per million tokens, unlike the prices in the list of models.
    private var maxPrice: JSON? {
        var prices = JSONObject()
        prices["prompt"] = maxPromptPrice.map { .number(JSONNumber(dollarsPerMillion: $0)) }
        prices["completion"] = maxCompletionPrice.map { .number(JSONNumber(dollarsPerMillion: $0)) }
        return prices.members.isEmpty ? nil : .object(prices)
    }

    private static func list(_ names: [String]) -> JSON? {
        names.isEmpty ? nil : .array(names.map(JSON.string))
    }
}

extension JSONNumber {
    /// Picodollars a token are micro-dollars a million tokens, so six decimals are exact.
    fileprivate init(dollarsPerMillion price: Money) {
        let amount = max(0, price.picodollars)
        let fraction = String(amount % 1_000_000)
        let padded = String(repeating: "0", count: 6 - fraction.count) + fraction
        let digits = padded.prefix(padded.count - padded.reversed().prefix { $0 == "0" }.count)
        self.init(validText: "\(amount / 1_000_000)" + (digits.isEmpty ? "" : "." + digits))
    }
}
