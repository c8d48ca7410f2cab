/// Finds the name that was probably meant by a misspelt one, for messages that ask "did you mean".
public enum NearName {
    /// The name with the least edits from the one written, case aside; nil when none is near enough to be meant: at most
    /// a third of its letters may differ.
    public static func of(_ written: String, among names: some Sequence<String>) -> String? {
        let written = Array(written.lowercased())
        let limit = max(1, written.count / 3)
        let ranked = names.map { (name: $0, edits: edits(written, Array($0.lowercased()))) }
        return ranked.filter { $0.edits <= limit }.min { ($0.edits, $0.name) < ($1.edits, $1.name) }?.name
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...left.count {
            var this = [row]
            for column in 1...right.count {
                let isSame = left[row - 1] == right[column - 1]
                var best = min(last[column] + 1, this[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                this.append(best)
            }
            (beforeLast, last) = (last, this)
        }
        return last[right.count]
    }
}
