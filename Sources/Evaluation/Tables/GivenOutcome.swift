/// An outcome as tables write it: `{"score","cost"}`, a score alone, or nothing where the model was not asked.
///
/// A score is a number from 0 to 1, or whether the answer was right.
struct GivenOutcome: Decodable {
    /// What was read; nil where there is no score.
    let outcome: OutcomeRow.Outcome?

    private enum CodingKeys: CodingKey { case score, cost }

    /// Reads an outcome; refuses scores beyond 0…1 and costs below 0.
    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            outcome = nil
            return
        }
        if let score = try? single.decode(Score.self) {
            outcome = OutcomeRow.Outcome(score: try score.checked(at: decoder.codingPath))
            return
        }
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let cost = try values.decodeIfPresent(Double.self, forKey: .cost)
        guard cost ?? 0 >= 0 else {
            throw DecodingError.dataCorruptedError(
                forKey: .cost, in: values, debugDescription: "is \(cost ?? 0), less than nothing")
        }
        guard values.contains(.score) else {
            throw DecodingError.keyNotFound(
                CodingKeys.score, .init(codingPath: decoder.codingPath, debugDescription: ""))
        }
        let score = try values.decodeIfPresent(Score.self, forKey: .score)
        outcome = try score.map { score in
            OutcomeRow.Outcome(score: try score.checked(at: decoder.codingPath + [CodingKeys.score]), cost: cost)
        }
    }

    /// A number, or whether the answer was right.
    private struct Score: Decodable {
        private let value: Double

        init(from decoder: any Decoder) throws {
            let single = try decoder.singleValueContainer()
            value = try (try? single.decode(Bool.self)).map { $0 ? 1 : 0 } ?? single.decode(Double.self)
        }

        /// The score, if it is one.
        func checked(at path: [any CodingKey]) throws -> Double {
            guard (0...1).contains(value) else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: path,
                        debugDescription: "is \(value), not within 0…1; divide scores by the highest there can be"))
            }
            return value
        }
    }
}
