import Dialogue
import Testing

@testable import Routing

@Suite struct `The trained weights` {
    @Test func `rows have a byte for each column and one for rarity and shift`() {
        #expect(ProfileColumns.learnt.upperBound <= ProfileColumns.rarityAndShift)
        #expect(ProfileColumns.count.isMultiple(of: 8))
        for (rarity, shift) in [(0, 0), (31, 4), (17, 2)] {
            let byte = Int8(bitPattern: ProfileColumns.packed(rarity: rarity, shift: shift))
            #expect(ProfileColumns.unpacked(byte) == (Float(rarity) * ProfileColumns.rarityStep, Int32(shift)))
        }
    }

    @Test func `those that ship have the engine's columns`() throws {
        let layout = WeightsSource.shipped.withBytes { WeightsLayout(reading: $0) }
        #expect(try #require(layout).rows > 1_000)
    }

    @Test func `bytes of other columns, too few or none are no weights`() {
        let header = WeightsLayout(featureSlots: 64, rows: 1, lexiconSlots: 0, meanings: 0).header
        var other = header
        other[20] &+= 1
        for bytes in [other + Array(repeating: 0, count: 100_000), header, []] {
            let reader = ProfileReader(weights: .bytes(bytes))
            #expect(reader.profile(of: PromptContext(draft: "Write a poem")).confidence < 0.1)
        }
    }
}
