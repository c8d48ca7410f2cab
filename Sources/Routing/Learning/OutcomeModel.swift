/// Predicts how well each candidate answers a prompt, from outcomes of other prompts.
///
/// Two views of a prompt are blended: a ridge over its words and character runs, and a kernel ridge over its named signals
/// and its likeness to known prompts. How much each view counts is found by predicting outcomes that were held out, once for
/// what candidates have in common (how hard the prompt is) and once for where they differ (who is better at it).
struct OutcomeModel: Sendable {
    /// The candidates it knows, by id, in ascending order.
    let names: [String]
    /// How many outcomes each candidate was seen with, weighted.
    let evidence: [Double]
    private let means: [Double]
    private let space: LexicalSpace
    private let lexical: LexicalRidge
    private let landmarks: Landmarks
    private let kernel: KernelRidge
    private let blend: Blend
    private let usual: Nearness

    /// What is predicted of a prompt.
    struct Prediction {
        /// The probability of a good answer by each candidate, in the order of `names`.
        var scores: [Double]
        /// How much the prompt is like those learnt from, 0…1.
        var familiarity: Double
    }

    /// Fits examples; nil where there are too few to learn from.
    init?(_ examples: [Example]) {
        guard examples.count >= Self.leastExamples, let table = OutcomeTable(examples) else { return nil }
        let vectors = examples.map(\.vector)
        let space = LexicalSpace(vectors)
        let points = vectors.map(space.point)
        let chosen = Self.spread(examples.count, Self.mostLandmarks)
        let landmarks = Landmarks(vectors, points, chosen: chosen)
        let likenesses = zip(vectors, points).map { landmarks.likeness($0, $1) }
        let fitting = Fitting(table: table, points: points, kernels: likenesses.map(\.kernel), chosen: chosen)
        let plan = fitting.plan()
        names = table.names
        evidence = table.evidence
        means = table.means
        self.space = space
        self.landmarks = landmarks
        lexical = fitting.lexical(Array(points.indices), ridge: plan.lexicalRidge)
        kernel = fitting.kernel(ridge: plan.kernelRidge)
        blend = plan.blend
        usual = Nearness.usual(among: likenesses)
    }

    /// A candidate's place in `names`; nil for one it does not know.
    func place(of name: String) -> Int? {
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low] == name ? low : nil
    }

    /// Predicts every known candidate's score for a prompt.
    func prediction(for vector: PromptVector) -> Prediction {
        let point = space.point(vector)
        let likeness = landmarks.likeness(vector, point)
        let familiarity = Nearness(likeness).relative(to: usual)
        let words = lexical.predictions(for: point).map { $0 * familiarity * familiarity }
        let offsets = blend.mixed(words, kernel.predictions(for: likeness.kernel))
        let scores = zip(means, offsets).map { Self.probability($0 + $1) }
        return Prediction(scores: scores, familiarity: familiarity)
    }

    /// Fewer examples teach nothing about prompts.
    static let leastExamples = 20
    private static let mostLandmarks = 2000
    /// Where scores begin to be bent so that they stay between 0 and 1.
    private static let knee = 0.03

    /// A score as a probability: the same in the middle, bent towards 0 and 1 at the ends. A cut would make all candidates
    /// equal on easy prompts, where the order of the best still counts.
    static func probability(_ score: Double) -> Double {
        if score > 1 - knee { return 1 - knee * Elementary.exp((1 - knee - score) / knee) }
        if score < knee { return knee * Elementary.exp((score - knee) / knee) }
        return score
    }

    /// So many places, evenly spread over all.
    static func spread(_ count: Int, _ most: Int) -> [Int] {
        count <= most ? Array(0..<count) : (0..<most).map { $0 * count / most }
    }
}
