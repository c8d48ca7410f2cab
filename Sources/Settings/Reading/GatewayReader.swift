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

    /// What is done when a provider is slow or fails; what is left out stays as it is.
    mutating func habits(_ standard: AnsweringHabits) -> AnsweringHabits {
        var habits = standard
        habits.onBrokenAnswer = choice("on_broken_answer") ?? habits.onBrokenAnswer
        habits.mostModels = count("most_models", in: 1...20) ?? habits.mostModels
        habits.retries = count("retries", in: 0...10) ?? habits.retries
        habits.deadlineSeconds = number("deadline_seconds", in: 1...86_400) ?? habits.deadlineSeconds
        habits.hedgeShare = number("hedge_share", in: 0...1) ?? habits.hedgeShare
        habits.hedgeMaximumCost = money("hedge_maximum_cost") ?? habits.hedgeMaximumCost
        end()
        return habits
    }

    /// A whole number in a range.
    private mutating func count(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = number(key, in: Double(range.lowerBound)...Double(range.upperBound)) else { return nil }
        guard let whole = Int(exactly: value) else {
            add(key, "must be a whole number")
            return nil
        }
        return whole
    }
}
