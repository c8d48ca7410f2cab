import Routing

/// Lays trained weights out as the engine reads them, one byte a weight.
struct WeightsFile {
    private(set) var bytes: [UInt8] = []

    /// The bytes of weights, with the lexicon that goes with them.
    init(_ weights: [Float], _ selection: FeatureSelection, _ figures: WeightsFigures, _ lexicon: LexiconTable) {
        let slots = Self.slots(selection.rows)
        let layout = WeightsLayout(
            featureSlots: slots.count,
            rows: selection.rarities.count,
            lexiconSlots: lexicon.slots.count,
            meanings: lexicon.meanings.count / 2
        )
        bytes.reserveCapacity(layout.size)
        bytes = layout.header
        append(figures.flattened.map(\.bitPattern))
        append(slots)
        append(rows: weights, selection, figures.scales)
        append(lexicon.slots)
        for meaning in lexicon.meanings { append(meaning) }
        pad()
    }

    /// Steps for each block and column, such that its largest weights fit into a byte with the largest shift.
    static func scales(_ weights: [Float], _ selection: FeatureSelection) -> [Float] {
        selection.blocks.flatMap { block in
            (0..<ProfileColumns.count).map { column in
                let sizes = block.map { abs(weight($0, column, weights, selection)) }.sorted(by: >)
                let largest = max(sizes.dropFirst(sizes.count / 2_000).first ?? 0, 1e-6)
                return largest / Float(127 << ProfileColumns.largestShift)
            }
        }
    }

    /// A weight with the rarity of its feature in it.
    private static func weight(_ row: Int, _ column: Int, _ weights: [Float], _ selection: FeatureSelection) -> Float {
        weights[row * ProfileColumns.count + column] * Float(selection.rarities[row]) * ProfileColumns.rarityStep
    }

    private static func slots(_ rows: [UInt64: Int]) -> [UInt32] {
        var size = 64
        while size * 3 < rows.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (hash, row) in rows.sorted(by: { $0.value < $1.value }) {
            var slot = Int(truncatingIfNeeded: hash >> 40) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = FeatureTag.of(hash) << 16 | UInt32(row)
        }
        return slots
    }

    private mutating func append(rows weights: [Float], _ selection: FeatureSelection, _ scales: [Float]) {
        let width = ProfileColumns.count
        bytes += Array(repeating: 0, count: width)
        for (block, rows) in selection.blocks.enumerated() {
            for row in rows {
                let steps = ProfileColumns.learnt.map {
                    Self.weight(row, $0, weights, selection) / scales[block * width + $0]
                }
                append(steps: steps, rarity: selection.rarities[row])
            }
        }
    }

    /// A row with as small a shift as its largest weight allows, so that small weights keep their digits.
    private mutating func append(steps: [Float], rarity: Int) {
        let largest = steps.reduce(0) { max($0, abs($1)) }
        let shift =
            (0..<ProfileColumns.largestShift).first { largest <= Float(127 << $0) } ?? ProfileColumns.largestShift
        for step in steps {
            let byte = (step / Float(1 << shift)).rounded()
            bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, byte)))))
        }
        bytes += Array(repeating: 0, count: ProfileColumns.rarityAndShift - steps.count)
        bytes.append(ProfileColumns.packed(rarity: rarity, shift: shift))
    }

    private mutating func append(_ numbers: [UInt32]) {
        for number in numbers {
            for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (UInt32(byte) * 8))) }
        }
        pad()
    }

    private mutating func append(_ number: UInt64) {
        for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (UInt64(byte) * 8))) }
    }

    private mutating func pad() {
        while bytes.count % 64 != 0 { bytes.append(0) }
    }
}
