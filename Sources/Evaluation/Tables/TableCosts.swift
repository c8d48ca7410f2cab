import Dialogue

/// What every model's call costs at every row of a table.
struct TableCosts {
    /// USD, a row a prompt, a column a model.
    let usd: [[Double]]
    /// Whether they are from the table, not stand-ins.
    let areKnown: Bool
    /// Models whose costs are by the catalogue's prices, as no row says them.
    let listed: [String]

    /// What a call is counted as where a table says no costs: a dollar a thousand.
    private static let unit = 0.001

    /// Lays out costs. Where a row lacks a model's cost, what the model's other rows let expect stands in, or else its price.
    ///
    /// Of two models without any costs, calls to the better one count, so that USD per thousand prompts is their share; of more,
    /// calls to all of them count alike.
    init(_ rows: [OutcomeRow], models: [String], better: String?) throws(EvaluationProblem) {
        let said = models.map { PriceFit(of: $0, in: rows) }
        areKnown = said.contains { $0 != nil }
        guard areKnown else {
            let standIns = models.map { models.count == 2 && $0 != better ? 0 : Self.unit }
            usd = rows.map { _ in standIns }
            listed = []
            return
        }
        let fits = zip(models, said).map { $1 ?? PriceFit(listed: $0) }
        let silent = zip(models, fits).filter { $0.1 == nil }.map(\.0)
        guard silent.isEmpty else { throw .costsMissing(silent) }
        listed = zip(models, said).filter { $0.1 == nil }.map(\.0)
        usd = rows.map { row in
            zip(models, fits).map { model, fit in row.outcomes[model]?.cost ?? fit?.usd(row) ?? 0 }
        }
    }
}

extension OutcomeTable {
    /// A price list by which calls may cost so much in USD; nil for free ones.
    ///
    /// A rough one, to tell dear models from cheap ones: for answers of usual length, whose tokens are five times as dear as the
    /// prompt's, as most lists have it.
    func likelyPrice(forCallsAt usd: Double) -> Price? {
        let sent = rows.reduce(0) { $0 + $1.roughTokens } / Double(max(1, rows.count))
        let perToken = usd / (sent + 5 * PriceFit.usualAnswer)
        return perToken > 0 ? Price(prompt: Money(usd: perToken), completion: Money(usd: 5 * perToken)) : nil
    }
}
