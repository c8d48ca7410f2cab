import Interface
import Routing
import Runtime

/// The best few models for a question, to be asked one after the other.
struct Comparison {
    private let count: Int
    private let home: Home

    init(of count: Int, _ home: Home) {
        self.count = count
        self.home = home
    }

    /// The models to pin in turn, the winner first. One whose efforts rank apart is asked once.
    func pins(for route: RouteRequest) -> [String?] {
        guard let decision = home.router.rule(on: route)?.decision else { return [nil] }
        let eligible = decision.ranking.filter { $0.excluded == nil }
        let order = eligible.filter { $0.candidate == decision.winner } + eligible
        var seen: Set<String> = []
        let models = order.map(\.model).filter { seen.insert($0).inserted }
        return models.isEmpty ? [nil] : Array(models.prefix(count))
    }
}
