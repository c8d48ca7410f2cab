import DemoServer
import Dialogue
import Interface
import Providers
import Routing
import Synchronization

/// Who can be asked, as it becomes known: providers answer which models they have at their own pace.
final class FleetKeeper: Sendable {
    private let state = Mutex(State())

    private struct State {
        var providers: [String: Provider] = [:]
        var candidates: [String: [Candidate]] = [:]
        var troubles: [String] = []
    }

    /// All candidates, ordered by provider name, so that the same fleet always ranks alike.
    var candidates: [Candidate] {
        state.withLock { state in state.candidates.sorted { $0.key < $1.key }.flatMap(\.value) }
    }

    /// The provider of that configured name.
    func provider(named name: String) -> Provider? {
        state.withLock { $0.providers[name] }
    }

    /// Takes in a provider with the models it has.
    func add(_ provider: Provider, candidates: [Candidate]) {
        state.withLock { state in
            state.providers[provider.name] = provider
            state.candidates[provider.name] = candidates
        }
    }

    /// Notes a provider that could not be asked for its models.
    func note(trouble: String) {
        state.withLock { $0.troubles.append(trouble) }
    }

    /// What the interface shows of it. Troubles are told once.
    func takeFleet() -> Fleet {
        var seen: Set<String> = []
        let candidates = candidates
        let models = candidates.map(\.model.id).filter { seen.insert($0).inserted }
        return state.withLock { state in
            defer { state.troubles = [] }
            return Fleet(
                models: models,
                isSimulated: !candidates.isEmpty && candidates.allSatisfy(\.model.isSimulated),
                troubles: state.troubles
            )
        }
    }
}
