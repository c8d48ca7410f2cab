import Dialogue
import Routing
import Runtime
import Settings
import Storage
import Synchronization

/// What may still be spent today and this month, and on one message, with what runs taken off.
final class Purse: Sendable {
    private let budget: Budget
    private let state: Mutex<State>

    private struct State {
        var reservations: Reservations
        var store: Store?
    }

    init(_ budget: Budget) {
        self.budget = budget
        state = Mutex(State(reservations: Reservations(budget)))
    }

    /// Counts anew what is left, now and whenever a request has ended; costs nothing where only a message's cost is
    /// limited.
    func count(_ store: Store, at time: Double) throws {
        guard budget.day != nil || budget.month != nil else { return }
        let (today, thisMonth) = (try store.spentToday(at: time), try store.spentThisMonth(at: time))
        state.withLock { state in
            state.store = store
            state.reservations.count(today: today, thisMonth: thisMonth)
        }
    }

    /// The limits with what the budget leaves.
    func binding(_ limits: Limits) -> Limits {
        var limits = limits
        limits.remainingBudget = state.withLock { $0.reservations.remaining }
        limits.maximumCost = [limits.maximumCost, budget.message].compactMap(\.self).min()
        return limits
    }

    /// Sets money aside for requests.
    ///
    /// - Parameter mostTokens: the completion tokens a candidate would be asked for without a budget.
    func allowance(clock: Clocks, mostTokens: @escaping @Sendable (Candidate) -> Int) -> Allowance {
        Allowance(
            reserve: { [self] (candidate, promptTokens, spent) throws(Failure) in
                try reserve(candidate.model.price, promptTokens, mostTokens(candidate), spent)
            },
            release: { [self] in release($0, at: clock.wall()) }
        )
    }

    private func reserve(
        _ price: Price?, _ promptTokens: Int, _ wantedTokens: Int, _ spent: Money
    ) throws(Failure) -> Allowance.Hold {
        let result = state.withLock { state in
            Result { () throws(Failure) in
                try state.reservations.reserve(
                    price: price, promptTokens: promptTokens, wantedTokens: wantedTokens, spent: spent)
            }
        }
        let (hold, mostTokens) = try result.get()
        return Allowance.Hold(id: hold, mostTokens: mostTokens)
    }

    /// What the request did cost is in the database by now, so that at no moment it counts neither here nor there.
    private func release(_ hold: Allowance.Hold, at time: Double) {
        state.withLock { state in
            if let store = state.store, let today = try? store.spentToday(at: time),
                let thisMonth = try? store.spentThisMonth(at: time)
            {
                state.reservations.count(today: today, thisMonth: thisMonth)
            }
            state.reservations.release(hold.id)
        }
    }
}
