import Foundation

/// Models as models.dev describes them, by `vendor/name`.
enum ModelsDevListing {
    struct Described: Decodable {
        var released: String
        var reasons: Bool
        var isOpen: Bool
        var limit: Limit
        var modalities: Modalities
        var benchmarks: [Benchmark]?

        enum CodingKeys: String, CodingKey {
            case limit, modalities, benchmarks
            case released = "release_date"
            case reasons = "reasoning"
            case isOpen = "open_weights"
        }
    }

    struct Limit: Decodable {
        var context: Int?
        var output: Int?
    }

    struct Modalities: Decodable {
        var input: [String]
        var output: [String]
    }

    struct Benchmark: Decodable {
        var name: String
        var score: Double
        /// The setting it was run with, often an effort; nil where not said.
        var variant: String?
        /// Where it was published.
        var source: String?

        /// The column it belongs to: the same tasks are told apart by the harness they were run in.
        var column: String {
            let name = name.replacing("SWE Bench", with: "SWE-Bench")
            return source?.contains("artificialanalysis.ai/agents") == true ? name + " by agents" : name
        }

        /// Whether someone other than the model's maker ran it.
        var isIndependent: Bool {
            let hosts = [
                "artificialanalysis.ai", "openrouter.ai", "labs.scale.com", "swebench.com", "aider.chat", "tbench.ai",
            ]
            return hosts.contains { source?.contains($0) == true }
        }
    }

    static func read(_ file: URL) throws -> [String: Described] {
        try JSONDecoder().decode([String: Described].self, from: Data(contentsOf: file))
    }
}
