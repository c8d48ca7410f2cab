import Dialogue
import Routing

/// Judges every prompt by weights that were learnt without it.
struct CrossValidation {
    /// The judgements, in the order of the prompts.
    private(set) var judgements: [Judgement] = []

    /// Learns as many times as there are folds, each time from all others. `extra` prompts only ever teach.
    init(
        _ prompts: [LabelledPrompt],
        _ features: [FeatureList],
        extra: (prompts: [LabelledPrompt], features: [FeatureList]) = ([], []),
        by trainer: ProfileTrainer,
        folds: Int,
        seed: UInt64
    ) {
        let fold = Self.folds(of: prompts.count, folds, seed)
        var judged: [Int: Judgement] = [:]
        for left in 0..<folds {
            let taught = prompts.indices.filter { fold[$0] != left }
            let weights = trainer.weights(
                taught.map { prompts[$0] } + extra.prompts, taught.map { features[$0] } + extra.features
            )
            let reader = ProfileReader(weights: .bytes(weights))
            for place in prompts.indices where fold[place] == left {
                judged[place] = reader.judgement(of: prompts[place].context)
            }
        }
        judgements = prompts.indices.compactMap { judged[$0] }
    }

    /// The fold of each prompt, shuffled by the seed.
    private static func folds(of count: Int, _ folds: Int, _ seed: UInt64) -> [Int] {
        var generator = SplitMix64(seed: seed)
        var order = Array(0..<count)
        order.shuffle(using: &generator)
        var result = Array(repeating: 0, count: count)
        for (place, index) in order.enumerated() { result[index] = place % folds }
        return result
    }
}
