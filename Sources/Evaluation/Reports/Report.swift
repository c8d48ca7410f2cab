/// What evaluating a table of outcomes found.
public struct Report: Sendable, Codable {
    /// Prompts that were measured.
    public var rows: Int
    /// The models they could go to.
    public var models: [String]
    /// The routers' figures, ours as `switchboard`.
    public var routers: [String: RouterReport]
    /// Who did well at which kind of prompt, the most frequent first.
    public var clusters: [ClusterReport]
    /// The mean squared miss of our quality estimates.
    public var brier: Double
    /// The calibration error of our quality estimates, 0…1.
    public var calibrationError: Double
    /// Rows without an outcome of every model, which were left out.
    public var skipped: Int
    /// Models that too few rows know together with the others, which were left out.
    public var strangers: [String]
    /// Whether the table says what calls cost; otherwise stand-ins are counted.
    public var hasCosts: Bool
    /// Models whose costs are estimated by the catalogue's prices, as no row says them.
    public var listed: [String]

    private enum CodingKeys: String, CodingKey {
        case rows, models, routers, clusters, brier, skipped
        case strangers = "models_left_out"
        case hasCosts = "has_costs"
        case listed = "costs_by_list_price"
        case calibrationError = "calibration_error"
    }
}

/// One router's figures.
public struct RouterReport: Sendable, Codable {
    /// Mean score at the headline setting: what our router does with a new user's sliders, or what costs as much.
    public var accuracy: Double
    /// USD per 1,000 prompts at the headline setting.
    public var usdPer1k: Double
    /// Of two models, the mean recovered gap over all shares of calls; one half by chance. Nil for more models.
    public var apgr: Double?
    /// Of two models, percent of calls that recover half of the gap.
    public var cpt50: Double?
    /// Of two models, percent of calls that recover four fifths of the gap.
    public var cpt80: Double?
    /// The 95 % interval by resampling: of the APGR where there is one, else of the accuracy.
    public var interval: [Double]
    /// RouterArena's score of the headline setting: accuracy and logarithmic cost as one, β = 0.1.
    public var arena: Double
    /// The share of the best single model's cost at which its accuracy is reached; nil when never.
    public var costAtBest: Double?
    /// The same for an accuracy one point below, which is within what judges of answers agree on.
    public var costNearBest: Double?
    /// USD per 1,000 prompts and accuracy, from frugal to lavish.
    public var curve: [[Double]]

    private enum CodingKeys: String, CodingKey {
        case accuracy, apgr, cpt50, cpt80, interval, arena, curve
        case usdPer1k = "usd_per_1k"
        case costAtBest = "cost_at_best"
        case costNearBest = "cost_near_best"
    }

    /// Writes every figure, those that do not apply as null, so that whoever reads a report finds the same keys in all.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(accuracy, forKey: .accuracy)
        try values.encode(usdPer1k, forKey: .usdPer1k)
        try values.encode(apgr, forKey: .apgr)
        try values.encode(cpt50, forKey: .cpt50)
        try values.encode(cpt80, forKey: .cpt80)
        try values.encode(interval, forKey: .interval)
        try values.encode(arena, forKey: .arena)
        try values.encode(costAtBest, forKey: .costAtBest)
        try values.encode(costNearBest, forKey: .costNearBest)
        try values.encode(curve, forKey: .curve)
    }

    /// The accuracy for so many USD per 1,000 prompts, mixing any two settings; nil below the cheapest.
    public func accuracy(atUSD usd: Double) -> Double? { Curve(points: curve).accuracy(at: usd) }
}
