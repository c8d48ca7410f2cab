/// Builds the tables that `Lexicon` reads.
package struct LexiconTable: Sendable {
    /// One slot for every beginning of every entry; a power of two of them.
    package private(set) var slots: [UInt32]
    /// What entries mean, as pairs of masks; the first means nothing.
    package private(set) var meanings: [UInt64]
    private var places: [UInt64: Int] = [:]
    private var meant: [UInt64: (whole: UInt64, beginning: UInt64)] = [:]

    static let seed: UInt64 = 5
    static let longest = 28

    /// A table of entries: folded text, its concept (0…63), and whether any word that begins so is meant.
    package init(_ entries: [(text: String, concept: Int, isBeginning: Bool)]) {
        slots = []
        meanings = [0, 0]
        for entry in entries { add(entry) }
        var size = 1
        while size < places.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for hash in places.keys.sorted() { insert(hash) }
    }

    private mutating func add(_ entry: (text: String, concept: Int, isBeginning: Bool)) {
        var hash = ScalarHash(seed: Self.seed)
        for scalar in entry.text.unicodeScalars {
            hash.take(UInt64(Folding.folded(scalar.value)))
            places[hash.value, default: 0] += 0
        }
        let bit = UInt64(1) << UInt64(entry.concept)
        let old = meant[hash.value] ?? (0, 0)
        meant[hash.value] = entry.isBeginning ? (old.whole, old.beginning | bit) : (old.whole | bit, old.beginning)
    }

    private mutating func insert(_ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash >> 40) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Self.tag(of: hash) << 16 | UInt32(place(of: meant[hash] ?? (0, 0)))
    }

    private mutating func place(of meaning: (whole: UInt64, beginning: UInt64)) -> Int {
        for place in 0..<meanings.count / 2
        where meanings[2 * place] == meaning.whole && meanings[2 * place + 1] == meaning.beginning {
            return place
        }
        meanings += [meaning.whole, meaning.beginning]
        return meanings.count / 2 - 1
    }

    /// The part of a hash that tells beginnings in neighbouring slots apart; never 0, which is an empty slot.
    static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0x7FFF) | 0x8000 }
}
