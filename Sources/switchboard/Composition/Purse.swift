import Dialogue
import Interface
import Routing
import Runtime
import Settings
import Storage
import Synchronization

/// What may still be spent today and this month, and on one message, with what runs taken off.
final class Purse: Sendable {
    private let state: Mutex<State>

    private struct State {
        var reservations: Reservations
        var store: Store?
    }

    init(_ budget: Budget) {
        state = Mutex(State(reservations: Reservations(budget)))
    }

    /// The caps in force.
    var budget: Budget { state.withLock { $0.reservations.budget } }

    /// What is left today and this month, whichever is less; nil when neither has a cap.
    var remaining: Money? { state.withLock { $0.reservations.remaining } }

    /// Keeps to the caps that an edited configuration has changed; what is set aside stays set aside.
    func adopt(_ budget: Budget, insteadOf before: Budget) {
        state.withLock { $0.reservations.budget.adopt(budget, insteadOf: before) }
    }

    /// Takes up the caps that were set in the chat; those that the configuration names stay.
    func resume(from store: Store) throws {
        guard let kept = try store.value(of: .budget) else { return }
        state.withLock { $0.reservations.budget = $0.reservations.budget.filled(from: kept) }
    }

    /// Changes a cap, keeps all, and counts anew what is left.
    func change(_ change: BudgetChange, keepingIn store: Store, at time: Double) throws {
        let budget = state.withLock { state in
            state.reservations.budget.set(change)
            return state.reservations.budget
        }
        try store.set(.budget, to: budget)
        try count(store, at: time)
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
        limits.remainingBudget = remaining
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
        let (hold, amount, mostTokens) = try result.get()
        return Allowance.Hold(id: hold, amount: amount, mostTokens: mostTokens)
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

extension Preference {
    fileprivate static var budget: Preference<Budget> { .init("budget") }
}

extension Budget {
    fileprivate mutating func set(_ change: BudgetChange) {
        switch change.span {
        case .message: message = change.amount
        case .day: day = change.amount
        case .month: month = change.amount
        }
    }

    /// The caps with those of another budget where there are none.
    fileprivate func filled(from other: Budget) -> Budget {
        var budget = self
        budget.message = message ?? other.message
        budget.day = day ?? other.day
        budget.month = month ?? other.month
        return budget
    }
}
