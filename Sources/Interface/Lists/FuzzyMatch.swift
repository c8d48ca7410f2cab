/// How well some typed letters fit a name: all must occur in it, in their order.
public struct FuzzyMatch: Sendable, Hashable {
    /// Greater is better.
    public let score: Int
    /// Where in the name the letters stand, in characters.
    let places: [Int]

    /// Fits letters to a name, case aside; nil when they do not occur in it in that order.
    ///
    /// Letters that begin words or stand together count more, so that `gp4` finds `openai/gpt-4` before `big-p4nda`. Each
    /// possible first letter is tried, since the nearest one need not begin the best fit.
    init?(_ typed: String, in name: String) {
        let wanted = Array(typed.lowercased().filter { $0 != " " })
        let letters = Array(name.lowercased())
        guard let first = wanted.first else {
            self.init(score: 0, places: [])
            return
        }
        let starts = letters.indices.filter { letters[$0] == first }
        let fits = starts.lazy.compactMap { Self.fit(wanted, letters, from: $0) }
        guard let best = fits.max(by: { $0.score < $1.score }) else { return nil }
        self = best
    }

    /// Fits letters to a path: to its last part, or to all of it where a slash was typed; nil when they do not occur in it.
    public init?(path typed: String, in path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        self.init(typed, in: typed.contains("/") ? path : name)
    }

    private init(score: Int, places: [Int]) {
        self.score = score
        self.places = places
    }

    private static func fit(_ wanted: [Character], _ letters: [Character], from start: Int) -> FuzzyMatch? {
        var (place, score, places) = (start, 0, [Int]())
        for letter in wanted {
            guard let found = letters[place...].firstIndex(of: letter) else { return nil }
            if found == 0 || !(letters[found - 1].isLetter || letters[found - 1].isNumber) { score += 8 }
            if found == places.last.map({ $0 + 1 }) { score += 6 }
            places.append(found)
            place = found + 1
        }
        let gaps = (places.last ?? 0) - (places.first ?? 0) + 1 - places.count
        return FuzzyMatch(score: score - gaps - min(start, 4), places: places)
    }
}
