/// How many parameters a model has, in billions, as its name says.
package struct ModelSize: Sendable, Hashable {
    /// All parameters.
    package let total: Double
    /// Those at work on one token; the same but for mixtures of experts.
    package let active: Double

    /// The size of a dense model that does about as well: the geometric mean of both counts.
    package var effective: Double { (total * active).squareRoot() }

    /// The size in steps of half a doubling, by which models of like sizes are filed.
    package var step: Int { Int((2 * Elementary.log(effective) / 0.693_147).rounded()) }

    /// How many steps apart siblings may be: five doublings, which is what one model's sizes span.
    static let mostSteps = 10

    /// Reads `7b`, `135m`, `235b-a22b` or `8x7b` from a name; nil where it says none.
    package init?(_ name: ModelName) {
        let sizes = name.words.compactMap(\.size)
        guard let largest = sizes.max(by: { $0.total < $1.total }) else { return nil }
        self.init(total: largest.total, active: Self.active(in: name.words) ?? largest.active)
    }

    /// A size by both counts.
    package init(total: Double, active: Double) {
        self.total = total
        self.active = active
    }

    /// The count after an `a`, as in `a22b`.
    private static func active(in words: [String]) -> Double? {
        for (place, word) in words.enumerated().dropFirst() where words[place - 1] == "a" {
            if let size = word.size { return size.total }
        }
        return nil
    }
}

extension String {
    /// The size one word says: `70b`, `1.5b`, `135m`, `8x7b`; nil for any other word.
    var size: ModelSize? {
        guard let unit = utf8.last, unit == UInt8(ascii: "b") || unit == UInt8(ascii: "m") else { return nil }
        let scale = unit == UInt8(ascii: "b") ? 1.0 : 0.001
        let parts = dropLast().split(separator: "x", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Double($0) }
        guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 && $0 < 10_000 }) else { return nil }
        switch numbers.count {
        case 1: return ModelSize(total: numbers[0] * scale, active: numbers[0] * scale)
        // Experts share attention: eight of seven billion are 47, two of which work on a token, 13.
        case 2: return ModelSize(total: 0.84 * numbers[0] * numbers[1] * scale, active: 1.85 * numbers[1] * scale)
        default: return nil
        }
    }
}
