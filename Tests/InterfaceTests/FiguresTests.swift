import Interface
import Testing

struct FiguresTests {
    @Test(arguments: [
        (0.0, "$0"), (0.000_001, "<$0.00001"), (0.000_27, "$0.00027"), (-0.000_27, "-$0.00027"), (-12.4, "-$12"),
        (1.2, "$1.20"), (.nan, "–"),
    ])
    func `dollars have as many decimals as they need, and their sign before them`(usd: Double, text: String) {
        #expect(Figures.dollars(usd) == text)
    }
}
