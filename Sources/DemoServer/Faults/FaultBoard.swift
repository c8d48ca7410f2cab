import Synchronization

/// The faults that were asked for ahead of time, by model, and how often each is still due.
///
/// The one thing requests share: a request takes its fault from here exactly once.
final class FaultBoard: Sendable {
    /// Every model, where a fault is asked for without naming one.
    static let anyModel = "*"

    private struct Due {
        var model: String
        var fault: DemoFault
        var times: Int
    }

    private struct State {
        var due: [Due] = []
        var requests: [String: Int] = [:]
    }

    private let state = Mutex(State())
    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
    }

    /// Makes the next so many requests to a model fail, after those asked for before; 0 takes back what is due to it.
    func post(_ fault: DemoFault, for model: String, times: Int) {
        state.withLock { state in
            if times <= 0 {
                state.due.removeAll { $0.model == model }
            } else {
                state.due.append(Due(model: model, fault: fault, times: times))
            }
        }
    }

    /// The fault the next request to this model meets, if any: the first one due, else a draw of the model's own.
    func take(for model: DemoModel) -> DemoFault? {
        state.withLock { state in
            let ordinal = state.requests[model.id, default: 0]
            state.requests[model.id] = ordinal + 1
            if let place = state.due.firstIndex(where: { $0.model == model.id || $0.model == Self.anyModel }) {
                let fault = state.due[place].fault
                state.due[place].times -= 1
                if state.due[place].times == 0 { state.due.remove(at: place) }
                return fault
            }
            return ownFault(of: model, ordinal: ordinal)
        }
    }

    /// Depends on how many requests the model has had, not on the prompt, so that asking again can help.
    private func ownFault(of model: DemoModel, ordinal: Int) -> DemoFault? {
        guard model.failureRate > 0 else { return nil }
        var random = SeededRandom(model.id, String(ordinal), seed: seed)
        guard random.unit() < model.failureRate else { return nil }
        return random.pick([.tooManyRequests, .overloaded, .cut, .error])
    }
}
