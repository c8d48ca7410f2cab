import Dialogue

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
