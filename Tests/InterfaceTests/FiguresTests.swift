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

    @Test(arguments: [(0, "0 models"), (1, "1 model"), (2, "2 models"), (12_000, "12000 models")])
    func `one thing is counted without a plural`(count: Int, text: String) {
        #expect(Figures.counted(count, "model") == text)
    }
}
