/// Predicts how well each candidate answers a prompt, from outcomes of other prompts that are like it.
///
/// Prompts are alike by their words and character runs, by their named signals, and by their task and subject. How strongly to smooth is
/// found by predicting outcomes that were held out, once for what candidates have in common (how hard the prompt is) and once
/// for where they differ (who is better at it).
struct OutcomeModel: Sendable {
    /// The candidates it knows, by id, in ascending order.
    let names: [String]
    /// How many outcomes each candidate was seen with, weighted.
    let evidence: [Double]
    private let space: PromptSpace
    private let landmarks: Landmarks
    private let kernel: KernelLogit
    private let usual: Nearness

    /// What is predicted of a prompt.
    struct Prediction {
        /// The logit of a good answer by each candidate, in the order of `names`, were none better than usual at such a prompt.
        var usual: [Double]
        /// By how much each is better at such a prompt than the others, against what is usual; they sum to 0.
        var contrasts: [Double]
        /// How much the prompt is like those learnt from, 0…1.
        var familiarity: Double

        /// How far outcomes move what is known of a candidate elsewhere, as a logit.
        ///
        /// At a prompt that is little like those learnt from, how hard it is and how good a model is overall are better known
        /// elsewhere, and what was learnt of them is soon given up. Who is better at which prompts only outcomes tell, so that
        /// is kept for longer.
        func shift(of column: Int, from known: Double) -> Double {
            let trust = familiarity * familiarity * familiarity
            return trust * (usual[column] - known) + familiarity * contrasts[column]
        }
    }

    /// Fits examples, of very many some evenly spread over all; nil where there are too few to learn from.
    init?(_ all: [Example]) {
        let examples = Self.spread(all.count, Self.mostExamples).map { all[$0] }
        guard examples.count >= Self.leastExamples, let table = ExampleTable(examples) else { return nil }
        let vectors = examples.map(\.vector)
        let space = PromptSpace(vectors, table: table)
        let points = vectors.map(space.point)
        let chosen = Self.spread(examples.count, Self.mostLandmarks)
        let landmarks = Landmarks(chosen.map { points[$0] })
        let likenesses = points.map(landmarks.likeness)
        let kernels = likenesses.map(\.kernel)
        names = table.names
        evidence = table.evidence
        self.space = space
        self.landmarks = landmarks
        kernel = KernelLogit(
            KernelRows(kernels, rootWeights: table.rootWeights, columns: Array(chosen.indices)),
            own: Matrix(symmetric: chosen.map { kernels[$0] }),
            table: table,
            smoothing: SmoothingSearch(table, kernels: kernels, chosen: chosen).best()
        )
        usual = Nearness.usual(among: likenesses, chosen: chosen)
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

    /// The place of a candidate, or else of its model, whatever the effort; nil where neither is known.
    func place(of id: String, model: String) -> Int? { place(of: id) ?? (id == model ? nil : place(of: model)) }

    /// Predicts every known candidate's score for a prompt.
    func prediction(for vector: PromptVector) -> Prediction {
        let likeness = landmarks.likeness(space.point(vector))
        let offsets = kernel.offsets(for: likeness.kernel)
        let common = offsets.reduce(0, +) / Double(offsets.count)
        return Prediction(
            usual: kernel.levels.map { $0 + common },
            contrasts: offsets.map { $0 - common },
            familiarity: Nearness(likeness).relative(to: usual)
        )
    }

    /// Fewer examples teach nothing about prompts.
    static let leastExamples = 20
    /// More take gigabytes, and teach hardly more than their like.
    private static let mostExamples = 12_000
    private static let mostLandmarks = 2_000

    /// So many places, evenly spread over all.
    static func spread(_ count: Int, _ most: Int) -> [Int] {
        count <= most ? Array(0..<count) : (0..<most).map { $0 * count / most }
    }
}
