import DemoServer
import Dialogue
import Interface
import Providers
import Routing
import Synchronization
import Wire

/// Who can be asked, as it becomes known: providers answer which models they have at their own pace.
final class FleetKeeper: Sendable {
    /// A provider that can be asked.
    struct Member: Sendable {
        var provider: Provider
        /// What it has.
        var candidates: [Candidate]
        /// When it was last known to have them, in seconds since 1970 UTC.
        var listed: Double
        /// Which endpoints a gateway may use; nil where nothing was said.
        var preferences: GatewayPreferences?
        /// How a gateway serves its models; nil leaves it to their names.
        var variant: ModelVariant?

        /// Whether it heeds what is said of the use of what is sent, or the words never leave for a provider.
        var isAskedForPolicy: Bool {
            provider.dialect is OpenRouterDialect || candidates.allSatisfy(\.model.isSimulated)
        }
    }

    private let state = Mutex(State())

    private struct State {
        var members: [String: Member] = [:] {
            didSet { candidates = members.sorted { $0.key < $1.key }.flatMap(\.value.candidates) }
        }
        /// All candidates, ordered by provider name, so that the same fleet always ranks alike.
        private(set) var candidates: [Candidate] = []
        var troubles: [String: String] = [:]
        var untold: [String] = []
        /// Whether all who may have models have been asked once.
        var isSearched = false
        var waiting: [AsyncStream<Never>.Continuation] = []

        var isKnown: Bool { isSearched || !candidates.isEmpty }

        /// Takes those out who wait no longer.
        mutating func takeWaiting() -> [AsyncStream<Never>.Continuation] {
            defer { if isKnown { waiting = [] } }
            return isKnown ? waiting : []
        }
    }

    /// Whether it is known who can be asked: somebody, or nobody after all.
    var isKnown: Bool { state.withLock(\.isKnown) }

    /// Returns when it is known who can be asked, or when its task is cancelled.
    func known() async {
        let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
        let isKnown = state.withLock { state in
            if !state.isKnown { state.waiting.append(continuation) }
            return state.isKnown
        }
        if !isKnown { for await _ in stream {} }
    }

    /// All candidates, ordered by provider name, so that the same fleet always ranks alike.
    var candidates: [Candidate] { state.withLock(\.candidates) }

    /// The provider of that configured name, with what is known of it.
    func member(named name: String) -> Member? {
        state.withLock { $0.members[name] }
    }

    /// The names of the providers that can be asked.
    var names: [String] { state.withLock { $0.members.keys.sorted() } }

    /// Takes in a provider with the models it has.
    func add(_ member: Member) {
        change { $0.members[member.provider.name] = member }
    }

    /// All who may have models have been asked.
    func endSearch() {
        change { $0.isSearched = true }
    }

    private func change(_ change: (inout State) -> Void) {
        let content = state.withLock { state in
            change(&state)
            return state.takeWaiting()
        }
        for waiting in content { waiting.finish() }
    }

    /// Notes that a provider could not be asked for its models, or, by nil, that it could. It is told once.
    func note(trouble: String?, of name: String) {
        state.withLock { state in
            guard state.troubles[name] != trouble else { return }
            state.troubles[name] = trouble
            if let trouble { state.untold.append(trouble) }
        }
    }

    /// Why a provider could not be asked for its models; nil when it could.
    func trouble(of name: String) -> String? {
        state.withLock { $0.troubles[name] }
    }

    /// What the interface shows of it. Troubles are told once.
    func takeFleet() -> Fleet {
        var seen: Set<String> = []
        return state.withLock { state in
            defer { state.untold = [] }
            var fleet = Fleet(
                models: state.candidates.map(\.model.id).filter { seen.insert($0).inserted },
                isSimulated: !state.candidates.isEmpty && state.candidates.allSatisfy(\.model.isSimulated),
                troubles: state.untold,
                listed: state.members.mapValues(\.listed)
            )
            for model in state.candidates.map(\.model) { fleet.contextLengths[model.id] = model.contextLength }
            fleet.unasked = state.members.filter { !$0.value.isAskedForPolicy }.keys.sorted()
            return fleet
        }
    }
}
