import Dialogue

/// What the engine has learnt from outcomes: abilities, and how prompts like the one at hand went.
///
/// A value: saving, exporting and resetting it are assignments. Outcomes of chats and tables of outcomes take the same way
/// in, so what is measured on a table is what works in a chat. The fit itself is not stored: one that was read back wants
/// `refit(now:)` before prompts are compared.
public struct Learner: Sendable, Codable {
    /// The version of what is stored; what another version stored is not read.
    public static let format = 2

    private var abilities: [String: AbilityBelief] = [:]
    private var examples: [Example] = []
    /// What tables taught. Written down apart from the rest, as there is much of it and no answer changes it.
    public private(set) var lessons: [Example] = []
    /// How long candidates' answers are, by id. Written down apart from the rest, as every answer changes it.
    public private(set) var lengths: [String: LengthBelief] = [:]
    /// Examples taken since the model was fitted.
    private var unfitted = 0
    private var model: OutcomeModel?
    /// Predicts f / (1 + f) of the factors by which costs differ from what was expected.
    private var costs: OutcomeModel?

    /// Examples kept from chats; older ones make room.
    private static let mostExamples = 4000
    /// Seconds after which an example counts half.
    private static let halfLife = 120 * 86_400.0
    /// How good an answer is taken to be that another was preferred to: worse than most, but it may have been good enough.
    private static let passedOver = 0.2
    /// Outcomes that what was learnt must have to count as much as the catalogue.
    private static let evenEvidence = 15.0

    /// A learner that knows nothing.
    public init() {}

    /// How many prompts with outcomes it knows.
    public var exampleCount: Int { examples.count + lessons.count }

    /// Whether enough has come in since the last fit that another would pay: a quarter more, and at least ten.
    public var wantsRefit: Bool {
        unfitted >= max(10, examples.count / 4) || (model == nil && exampleCount >= OutcomeModel.leastExamples)
    }

    /// Takes in what happened to an answer. `candidate` is the one that answered, as the catalogue has it.
    public mutating func observe(_ observation: Observation, candidate: Candidate) {
        let (score, weight) = observation.event.evidence
        abilities[observation.candidate, default: AbilityBelief()].take(
            score: score,
            weight: weight,
            profile: observation.profile,
            candidate: candidate,
            time: observation.time
        )
        guard let vector = observation.vector else { return }
        var scores = [observation.candidate: score]
        if case .preferred(let others) = observation.event {
            for other in others { scores[other] = Self.passedOver }
        }
        remember([Example(vector: vector, scores: scores, weight: weight, time: observation.time)])
    }

    /// Takes in how many tokens, reasoning included, a candidate's whole answer to a prompt had.
    public mutating func observe(tokens: Int, to profile: PromptProfile, by candidate: Candidate, at time: Double) {
        let expected = CostEstimate(profile: profile, incumbent: nil).completionTokens(of: candidate)
        lengths[candidate.id, default: LengthBelief()].take(tokens: tokens, expected: expected, at: time)
    }

    /// Takes in a table of outcomes and fits it. Takes seconds for thousands of prompts.
    public mutating func learn(_ table: [Example]) {
        lessons += table
        refit(now: 0)
    }

    /// Takes up what tables and the lengths of answers taught before; it wants a refit then.
    public mutating func resume(_ lessons: [Example], lengths: [String: LengthBelief] = [:]) {
        self.lessons = lessons
        self.lengths = lengths
    }

    /// Takes over the fit of a copy that was fitted while this one went on learning.
    public mutating func adopt(fitOf other: Learner) {
        model = other.model
        costs = other.costs
        unfitted = max(0, examples.count - other.examples.count)
    }

    /// Fits the examples anew, older ones counting less. Takes up to seconds; to be called off the interface's thread.
    public mutating func refit(now: Double) {
        let faded = (lessons + examples).map { example in
            guard example.time > 0, now > example.time else { return example }
            var faded = example
            faded.weight *= Elementary.exp(-(now - example.time) / Self.halfLife * 0.693_147_180_559_945_3)
            return faded
        }
        model = OutcomeModel(faded)
        costs = OutcomeModel(
            faded.filter { !$0.costFactors.isEmpty }.map { example in
                let shares = example.costFactors.mapValues { $0 / (1 + $0) }
                return Example(vector: example.vector, scores: shares, weight: example.weight)
            }
        )
        unfitted = 0
    }

    /// The candidates as outcomes make them out to be for one prompt.
    ///
    /// What is known of a model holds for each of its efforts of which nothing more is known.
    /// Abilities take in what was learnt of each candidate. On top, where the prompt is like known ones, a
    /// correction moves the expected quality towards how those went: the further, the more outcomes stand behind it and the
    /// more the prompt is like theirs. Where it is a stranger, what the catalogue says stands.
    public func adjusted(
        _ candidates: [Candidate],
        profile: PromptProfile,
        vector: PromptVector?
    ) -> [Candidate] {
        guard !abilities.isEmpty || !lengths.isEmpty || model != nil else { return candidates }
        let quality = QualityEstimate(profile: profile)
        let prediction = vector.flatMap { vector in model?.prediction(for: vector) }
        let shares = vector.flatMap { vector in costs?.prediction(for: vector) }
        var adjusted = candidates
        for place in adjusted.indices {
            if let belief = abilities[adjusted[place].id] { adjusted[place] = belief.adjusted(adjusted[place]) }
            if let shares { take(shares, of: &adjusted[place]) }
            if let length = lengths[adjusted[place].id] { adjusted[place].take(length) }
            if let prediction { take(prediction, of: &adjusted[place], quality) }
        }
        return adjusted
    }

    /// Moves what a candidate costs; one of which no costs are known stays as it is.
    private func take(_ shares: OutcomeModel.Prediction, of candidate: inout Candidate) {
        guard let column = costs?.place(of: candidate.id, model: candidate.model.id) else { return }
        // The logit of f / (1 + f) is the logarithm of f.
        candidate.costFactor = Elementary.exp(shares.shift(of: column, from: 0))
    }

    /// Moves a candidate's expected quality; one of which no outcomes are known stays as it is.
    private func take(
        _ prediction: OutcomeModel.Prediction,
        of candidate: inout Candidate,
        _ quality: QualityEstimate
    ) {
        guard let model, let column = model.place(of: candidate.id, model: candidate.model.id) else { return }
        let trust = model.evidence[column] / (model.evidence[column] + Self.evenEvidence)
        candidate.correction = quality.correction(of: candidate) { known in
            trust * prediction.shift(of: column, from: known)
        }
    }

    /// The candidates with how long their answers are, where that was learnt; all else as it was.
    public func measured(_ candidates: [Candidate]) -> [Candidate] {
        candidates.map { candidate in
            var candidate = candidate
            candidate.lengthFactor = lengths[candidate.id]?.factor
            return candidate
        }
    }

    private mutating func remember(_ more: [Example]) {
        examples += more
        unfitted += more.count
        if examples.count > Self.mostExamples { examples.removeFirst(examples.count - Self.mostExamples) }
    }

    private enum CodingKeys: String, CodingKey {
        case abilities, examples, unfitted
    }
}

extension QualityEstimate {
    /// The correction by which the logit of a candidate's expected quality moves so far from what its abilities say.
    func correction(of candidate: Candidate, movedBy shift: (Double) -> Double) -> Correction {
        var candidate = candidate
        let known = Elementary.logit(belief(for: candidate).mean)
        let goal = known + shift(known)
        // A mean moves by less than the logits it is of, so each step goes a fifth further.
        for _ in 0..<6 {
            let miss = goal - Elementary.logit(belief(for: candidate).mean)
            guard abs(miss) > 1e-4 else { break }
            candidate.correction.value += 1.2 * miss
        }
        return candidate.correction
    }
}

extension Candidate {
    /// Takes up how long its answers were. What a table said of its cost held its length too, so the more answers say, the less
    /// that counts.
    fileprivate mutating func take(_ length: LengthBelief) {
        lengthFactor = length.factor
        guard costFactor > 0, costFactor != 1 else { return }
        costFactor = Elementary.exp((1 - length.share) * Elementary.log(costFactor))
    }
}
