import ArgumentParser
import Dialogue
import Interface
import Routing

/// What is sought, on a command line.
struct PolicyOptions: ParsableArguments {
    /// What can be sought.
    enum Mode: String, CaseIterable, ExpressibleByArgument {
        case weighted, cheapest, best, fastest
    }

    @Option(help: "weighted by the sliders, or cheapest or fastest with --quality, or best within --max-cost.")
    var mode: Mode?

    @Option(help: ArgumentHelp("Ask no model of less expected quality, 0…1.", valueName: "share"))
    var quality: Double?

    @Option(help: ArgumentHelp("Ask no model expected to cost more.", valueName: "usd"))
    var maxCost: Double?

    func validate() throws {
        guard quality.map({ (0...1).contains($0) }) ?? true else { throw ValidationError("--quality takes 0 to 1.") }
        guard maxCost.map({ $0 >= 0 && $0.isFinite }) ?? true else {
            throw ValidationError("--max-cost takes USD, 0 or more.")
        }
        if mode == .cheapest || mode == .fastest, quality == nil {
            throw ValidationError("--mode \(mode?.rawValue ?? "") needs --quality beside it.")
        }
        if mode == .best, maxCost == nil { throw ValidationError("--mode best needs --max-cost beside it.") }
    }

    /// Puts what was given in the place of what stands in the configuration.
    func apply(to request: inout RouteRequest) {
        switch mode {
        case nil: break
        case .weighted: request.policy.mode = .weighted
        case .cheapest: request.policy.mode = .cheapest(minimumQuality: quality ?? 0)
        case .fastest: request.policy.mode = .fastest(minimumQuality: quality ?? 0)
        case .best: request.policy.mode = .best(maximumCostUSD: maxCost ?? 0)
        }
        request.limits.minimumQuality = [quality, request.limits.minimumQuality].compactMap(\.self).max()
        request.limits.maximumCost = [maxCost.map(Money.init(usd:)), request.limits.maximumCost].compactMap(\.self)
            .min()
    }
}
