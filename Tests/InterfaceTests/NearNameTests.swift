import Interface
import Testing

struct NearNameTests {
    @Test(arguments: [
        ("mose", "mouse"), ("VI", "vi"), ("vi", "vi"), ("mosue", "mouse"), ("sitting", nil), ("", nil),
        ("colours", nil),
    ])
    func `the nearest name is meant, and what is too far away was not`(written: String, meant: String?) {
        #expect(NearName.of(written, among: ["mouse", "vi", "kitten"]) == meant)
    }

    @Test func `two letters swapped are one mistake, so that the name they are in is nearest`() {
        #expect(NearName.of("cots", among: ["cuts", "cost", "boats"]) == "cost")
    }

    @Test func `of names equally near the first by the alphabet is meant`() {
        #expect(NearName.of("bat", among: ["cat", "bad", "hat"]) == "bad")
    }
}
