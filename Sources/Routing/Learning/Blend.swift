/// How much each of two views counts, for what candidates share and for where they differ.
struct Blend: Sendable {
    /// The two views' shares of what all candidates have in common.
    var common: (lexical: Double, kernel: Double)
    /// The two views' shares of how each candidate differs from the rest.
    var contrast: (lexical: Double, kernel: Double)

    /// Both views of all candidates as one prediction.
    func mixed(_ lexical: [Double], _ kernel: [Double]) -> [Double] {
        let (words, signals) = (mean(lexical), mean(kernel))
        let shared = common.lexical * words + common.kernel * signals
        return zip(lexical, kernel).map {
            shared + contrast.lexical * ($0 - words) + contrast.kernel * ($1 - signals)
        }
    }

    private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
}

/// Finds the two non-negative factors by which two predictions come closest to the truth, starting from a half each.
struct BlendFit {
    private var (aa, ab, bb, ay, by) = (0.0, 0.0, 0.0, 0.0, 0.0)
    /// The squares of what was to be predicted, added up.
    private var yy = 0.0

    /// Takes one truth with its two predictions.
    mutating func add(_ a: Double, _ b: Double, truth: Double, weight: Double) {
        aa += weight * a * a
        ab += weight * a * b
        bb += weight * b * b
        ay += weight * a * truth
        by += weight * b * truth
        yy += weight * truth * truth
    }

    /// The factors. The start counts like a twentieth of the evidence, which keeps them sound where that is thin.
    var factors: (Double, Double) {
        let prior = 0.05 * (aa + bb) / 2 + 1e-9
        let (paa, pbb) = (aa + prior, bb + prior)
        let (pay, pby) = (ay + prior / 2, by + prior / 2)
        let determinant = paa * pbb - ab * ab
        let a = (pay * pbb - pby * ab) / determinant
        let b = (pby * paa - pay * ab) / determinant
        if a < 0 { return (0, max(0, pby / pbb)) }
        if b < 0 { return (max(0, pay / paa), 0) }
        return (a, b)
    }

    /// The squared error that remains with the factors, per unit of what there was.
    var remainder: Double {
        let (a, b) = factors
        return (yy - 2 * (a * ay + b * by) + a * a * aa + 2 * a * b * ab + b * b * bb) / max(yy, 1e-12)
    }
}
