import Dialogue

extension Section {
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
