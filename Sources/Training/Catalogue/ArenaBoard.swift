import Foundation

/// LMArena's ratings by category and model, in Elo points with style control.
enum ArenaBoard {
    struct Rating: Decodable {
        var rating: Double
        var high: Double
        var low: Double

        enum CodingKeys: String, CodingKey {
            case rating
            case high = "rating_q975"
            case low = "rating_q025"
        }

        /// The standard deviation its 95 % interval says.
        var spread: Double { (high - low) / (2 * 1.96) }
    }

    static func read(_ file: URL) throws -> [String: [String: Rating]] {
        try JSONDecoder().decode([String: [String: Rating]].self, from: Data(contentsOf: file))
    }
}
