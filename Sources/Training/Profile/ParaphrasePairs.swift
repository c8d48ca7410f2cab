import Foundation
import Routing

/// Pairs of prompts that ask for the same in other words; a router should treat both alike.
struct ParaphrasePairs {
    private let pairs: [Pair]

    /// Reads `paraphrases.jsonl` of a corpus.
    init(_ corpus: URL) throws {
        let lines = try Data(contentsOf: corpus.appending(path: "paraphrases.jsonl")).split(separator: 0x0A)
        pairs = try lines.map { try JSONDecoder().decode(Pair.self, from: Data($0)) }
    }

    /// The share of pairs whose likeliest task is the same.
    func sameTask(_ reader: ProfileReader) -> Double {
        let same = pairs.map { pair in
            let first = reader.profile(of: PromptContext(draft: pair.prompt)).task
            let second = reader.profile(of: PromptContext(draft: pair.paraphrase)).task
            return first == second ? 1.0 : 0
        }
        return ProfileMeasures.mean(same)
    }

    private struct Pair: Decodable {
        var prompt: String
        var paraphrase: String
    }
}
