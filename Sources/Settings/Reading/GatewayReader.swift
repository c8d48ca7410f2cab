import Dialogue

extension Section {
    /// Which endpoints a gateway may use, by the names its documentation has for it.
    mutating func gatewayPreferences() -> GatewayPreferences {
        var preferences = GatewayPreferences()
        preferences.order = strings("order") ?? []
        preferences.only = strings("only") ?? []
        preferences.ignored = strings("ignore") ?? []
        preferences.sort = choice("sort")
        preferences.allowsFallbacks = flag("allow_fallbacks")
        preferences.requiresParameters = flag("require_parameters")
        preferences.requiresZeroRetention = flag("zdr")
        preferences.quantizations = strings("quantizations") ?? []
        if var prices = section("max_price") {
            preferences.maxPromptPrice = prices.pricePerMillion("prompt")
            preferences.maxCompletionPrice = prices.pricePerMillion("completion")
            prices.end()
        }
        end()
        return preferences
    }

    private mutating func pricePerMillion(_ key: String) -> Money? {
        number(key, in: 0...1_000_000).map { Money(usd: $0 / 1e6) }
    }
}
