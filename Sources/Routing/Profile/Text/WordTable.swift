/// Values by the hashes of words. The hashes are good ones already, so a look-up need not hash them again.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]

    /// A table of the entries of a dictionary.
    init(_ entries: [UInt64: Value]) {
        var size = 16
        while size < entries.count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
        for (key, value) in entries {
            let place = place(of: key)
            keys[place] = key
            values[place] = value
        }
    }

    /// What goes with a word; nil where nothing does.
    @inline(__always)
    subscript(hash: UInt64) -> Value? { values[place(of: hash)] }

    /// Where a hash is, or where it would be.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        let mask = keys.count &- 1
        var place = Int(truncatingIfNeeded: hash >> 32) & mask
        while keys[place] != hash, keys[place] != 0 { place = (place &+ 1) & mask }
        return place
    }
}
