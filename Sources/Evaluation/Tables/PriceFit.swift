import Dialogue
import Routing

/// The price list that explains the costs of some prompts best: so much a request and so much a prompt token.
struct PriceFit {
    private let slope: Double
    private let base: Double

    /// Fits the list by least squares, neither part below zero; nil where there is nothing to fit.
    init?(_ costs: [(row: OutcomeRow, usd: Double)]) {
        guard !costs.isEmpty else { return nil }
        let count = Double(costs.count)
        let tokens = costs.map { $0.row.roughTokens }
        let meanTokens = tokens.reduce(0, +) / count
        let meanCost = costs.reduce(0) { $0 + $1.usd } / count
        var (covariance, variance) = (0.0, 0.0)
        for (token, cost) in zip(tokens, costs) {
            covariance += (token - meanTokens) * (cost.usd - meanCost)
            variance += (token - meanTokens) * (token - meanTokens)
        }
        let most = meanTokens > 0 ? meanCost / meanTokens : 0
        slope = variance > 0 ? min(most, max(0, covariance / variance)) : 0
        base = max(0, meanCost - slope * meanTokens)
    }

    /// Fits what a model cost where a table says it.
    init?(of model: String, in rows: [OutcomeRow]) {
        self.init(rows.compactMap { row in row.outcomes[model]?.cost.map { (row, $0) } })
    }

    /// The list by which the catalogue says a model is sold, for answers of usual length; nil where it says none.
    init?(listed model: String) {
        let candidate = Catalogue.shipped.candidate(for: Model(id: model, provider: ""))
        guard let price = candidate.model.price else { return nil }
        slope = price.prompt.usd
        base = price.request.usd + Self.usualAnswer * (1 + candidate.reasoningRatio) * price.completion.usd
    }

    /// Tokens of an answer where nothing else is known of it.
    static let usualAnswer = 300.0

    /// The list as a provider would write it.
    var price: Price { Price(prompt: Money(usd: slope), completion: .zero, request: Money(usd: base)) }

    /// What a prompt should cost by the list, in USD.
    func usd(_ row: OutcomeRow) -> Double { base + slope * row.roughTokens }
}

extension OutcomeRow {
    /// About how many tokens are sent, at four bytes each.
    var roughTokens: Double { Double(history.reduce(prompt.utf8.count) { $0 + $1.text.utf8.count }) / 4 }
}
