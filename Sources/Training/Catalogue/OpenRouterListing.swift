import Foundation

/// A stored answer of OpenRouter's `GET /api/v1/models`.
struct OpenRouterListing: Decodable {
    var data: [Listed]

    struct Listed: Decodable {
        var id: String
        var canonicalSlug: String
        var huggingFaceID: String?
        var created: Double
        var contextLength: Int?
        var architecture: Architecture
        var pricing: [String: String]
        var topProvider: TopProvider
        var supportedParameters: [String]

        enum CodingKeys: String, CodingKey {
            case id, created, architecture, pricing
            case canonicalSlug = "canonical_slug"
            case huggingFaceID = "hugging_face_id"
            case contextLength = "context_length"
            case topProvider = "top_provider"
            case supportedParameters = "supported_parameters"
        }
    }

    struct Architecture: Decodable {
        var inputs: [String]
        var outputs: [String]

        enum CodingKeys: String, CodingKey {
            case inputs = "input_modalities"
            case outputs = "output_modalities"
        }
    }

    struct TopProvider: Decodable {
        var maxCompletionTokens: Int?

        enum CodingKeys: String, CodingKey {
            case maxCompletionTokens = "max_completion_tokens"
        }
    }

    static func read(_ file: URL) throws -> OpenRouterListing {
        try JSONDecoder().decode(OpenRouterListing.self, from: Data(contentsOf: file))
    }
}
