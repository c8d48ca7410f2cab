/// Finds concepts in a text: words of many languages that mean the same, such as "translate", by a hashed tree.
///
/// The tree is one table with a slot for every beginning of every entry: 16 bits of its hash, and the place of what it
/// means, 0 for a mere beginning. Walking on ends at the first beginning that is not there, mostly after two scalars.
struct Lexicon {
    /// What a beginning means: the concepts it stands for as a whole word, and as the beginning of any word.
    struct Meaning {
        var whole: UInt64
        var beginning: UInt64
    }

    private let slots: UnsafeBufferPointer<UInt32>
    private let meanings: UnsafeBufferPointer<Meaning>

    /// A lexicon over tables as `LexiconTable` lays them out.
    init(slots: UnsafeBufferPointer<UInt32>, meanings: UnsafeBufferPointer<Meaning>) {
        self.slots = slots
        self.meanings = meanings
    }

    /// Names each concept that the user says, with the place of the scalar where it begins, in order.
    func concepts(in text: ScannedText, words: [Word], _ body: (_ concept: Int, _ place: Int) -> Void) {
        guard !slots.isEmpty else { return }
        for word in words where word.voice == .own {
            let last = word.kind == .hangul ? word.range.upperBound : word.range.lowerBound + 1
            for start in word.range.lowerBound..<last { visit(text, from: start, body) }
        }
    }

    private func visit(_ text: ScannedText, from start: Int, _ body: (Int, Int) -> Void) {
        var found: UInt64 = 0
        var hash = ScalarHash(seed: LexiconTable.seed)
        for index in start..<min(start + LexiconTable.longest, text.count) {
            hash.take(text.kinds[index] == .newline ? 0x20 : UInt64(text.folded[index]))
            guard let place = place(of: hash.value) else { break }
            guard place > 0 else { continue }
            let meaning = meanings[place]
            found |= meaning.beginning
            let next = index + 1
            if next == text.count || !text.kinds[next].isWord || text.kinds[next].isUnspaced { found |= meaning.whole }
        }
        while found != 0 {
            body(found.trailingZeroBitCount, start)
            found &= found - 1
        }
    }

    private func place(of hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 40) & mask
        let tag = LexiconTable.tag(of: hash)
        while slots[slot] != 0 {
            if slots[slot] >> 16 == tag { return Int(slots[slot] & 0xFFFF) }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
