/// A view onto trained weights; valid as long as the bytes under it.
struct ProfileWeights {
    private let slots: UnsafeBufferPointer<UInt32>
    private let rows: UnsafeBufferPointer<Int8>
    /// The lexicon that goes with the weights.
    let lexicon: Lexicon

    /// A view onto bytes of the given layout.
    init(_ bytes: UnsafeRawBufferPointer, _ layout: WeightsLayout) {
        slots = Self.part(of: bytes, from: layout.featureStart, count: layout.featureSlots)
        rows = Self.part(of: bytes, from: layout.rowStart, count: layout.rows * ProfileColumns.count)
        lexicon = Lexicon(
            slots: Self.part(of: bytes, from: layout.lexiconStart, count: layout.lexiconSlots),
            meanings: Self.part(of: bytes, from: layout.meaningStart, count: layout.meanings)
        )
    }

    /// The row of a feature; nil for one that was not learnt.
    @inline(__always)
    func row(of hash: UInt64) -> Int? {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: hash >> 40) & mask
        let tag = FeatureTag.of(hash)
        while slots[slot] != 0 {
            if slots[slot] >> 16 == tag { return Int(slots[slot] & 0xFFFF) }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The bytes of a row.
    @inline(__always)
    func bytes(ofRow row: Int) -> UnsafeBufferPointer<Int8> {
        UnsafeBufferPointer(rebasing: rows[(row &* ProfileColumns.count)..<((row &+ 1) &* ProfileColumns.count)])
    }

    private static func part<Element>(
        of bytes: UnsafeRawBufferPointer,
        from start: Int,
        count: Int
    ) -> UnsafeBufferPointer<Element> {
        guard count > 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: bytes[start...]).bindMemory(to: Element.self)
            .extracting(..<count)
    }
}

extension WeightsLayout {
    /// The layout that bytes say they have; nil where they are not weights of this format and these columns, or too short for it.
    init?(reading bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 64 else { return nil }
        let numbers = (0..<6).map { Int(bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
        guard numbers[0] == Int(Self.magic), numbers[5] == ProfileColumns.learnt.count else { return nil }
        self.init(featureSlots: numbers[1], rows: numbers[2], lexiconSlots: numbers[3], meanings: numbers[4])
        guard size <= bytes.count else { return nil }
    }

    /// The bytes it begins with.
    package var header: [UInt8] {
        let counts = [featureSlots, rows, lexiconSlots, meanings, ProfileColumns.learnt.count]
        let numbers = [Self.magic] + counts.map { UInt32($0) }
        let bytes = numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        return bytes + Array(repeating: 0, count: figures - bytes.count)
    }
}

/// The part of a feature's hash that is kept, to tell features in neighbouring slots apart.
package enum FeatureTag {
    /// 16 bits. A slot is empty when the row it names is 0, so a tag may be 0.
    package static func of(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) & 0xFFFF }
}
