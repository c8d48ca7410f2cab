extension JSON {
    /// A number of tokens: whole, not negative, and small enough that sums of a few cannot overflow.
    var count: Int? {
        guard let value = double, value.isFinite, value >= 0 else { return nil }
        return Int(min(value, 1e15))
    }
}
