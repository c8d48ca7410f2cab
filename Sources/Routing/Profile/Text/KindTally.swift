/// One count for each kind of scalar.
struct KindTally {
    private var counts = [Int](repeating: 0, count: Int(ScalarKind.otherLetter.rawValue) + 1)

    /// The count of a kind.
    subscript(kind: ScalarKind) -> Int {
        get { counts[Int(kind.rawValue)] }
        set { counts[Int(kind.rawValue)] = newValue }
    }

    /// The kind that counts most, of equal ones the first; nil where nothing was counted.
    var most: ScalarKind? {
        guard let most = counts.max(), most > 0 else { return nil }
        return counts.firstIndex(of: most).flatMap { ScalarKind(rawValue: UInt8($0)) }
    }
}
