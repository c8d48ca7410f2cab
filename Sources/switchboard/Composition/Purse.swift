import Dialogue
import Routing
import Settings
import Storage
import Synchronization

/// What may still be spent today and this month, and on one message.
final class Purse: Sendable {
    private let budget: Budget
    private let remaining = Mutex<Money?>(nil)

    init(_ budget: Budget) {
        self.budget = budget
    }

    /// Counts anew what is left; costs nothing where only a message's cost is limited.
    func count(_ store: Store, at time: Double) throws {
        guard budget.day != nil || budget.month != nil else { return }
        let left = try budget.remaining(
            spentToday: store.spentToday(at: time),
            spentThisMonth: store.spentThisMonth(at: time)
        )
        remaining.withLock { $0 = left }
    }

    /// The limits with what the budget leaves.
    func binding(_ limits: Limits) -> Limits {
        var limits = limits
        limits.remainingBudget = remaining.withLock { $0 }
        limits.maximumCost = [limits.maximumCost, budget.message].compactMap(\.self).min()
        return limits
    }
}
