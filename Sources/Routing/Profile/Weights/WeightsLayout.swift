/// How trained weights are laid out in bytes, little-endian, every part at a multiple of 64:
/// its counts, the numbers of `WeightsFigures`, feature slots, rows, lexicon slots, lexicon meanings.
package struct WeightsLayout: Sendable, Equatable {
    /// Identifies the format and its version.
    static let magic: UInt32 = 0x5357_5033

    /// Slots of the feature table; a power of two.
    package var featureSlots: Int
    /// Rows of weights; the first is empty.
    package var rows: Int
    /// Slots of the lexicon; a power of two, or 0.
    package var lexiconSlots: Int
    /// Meanings of the lexicon.
    package var meanings: Int

    /// A layout by its counts.
    package init(featureSlots: Int, rows: Int, lexiconSlots: Int, meanings: Int) {
        self.featureSlots = featureSlots
        self.rows = rows
        self.lexiconSlots = lexiconSlots
        self.meanings = meanings
    }

    /// Where the figures begin.
    var figures: Int { 64 }
    /// Where the feature slots begin.
    var featureStart: Int { figures + Self.rounded(WeightsFigures.count * 4) }
    /// Where the rows begin.
    var rowStart: Int { featureStart + Self.rounded(featureSlots * 4) }
    /// Where the lexicon's slots begin.
    var lexiconStart: Int { rowStart + rows * ProfileColumns.count }
    /// Where the lexicon's meanings begin.
    var meaningStart: Int { lexiconStart + Self.rounded(lexiconSlots * 4) }
    /// How many bytes there are in all.
    package var size: Int { meaningStart + Self.rounded(meanings * 16) }

    private static func rounded(_ size: Int) -> Int { (size + 63) / 64 * 64 }
}
