import Dialogue
import Testing

@testable import Routing

@Suite struct `What is kept for decisions follows what it is kept of` {
    @Test func `a belief moved by its parts is the belief made of them`() {
        var moved = LogNormal(mu: 1, sigma: 0.2)
        moved.mu = -0.5
        moved.sigma = 0.9
        #expect(moved == LogNormal(mu: -0.5, sigma: 0.9))
        #expect(moved.moments.figure.low < moved.moments.figure.mean)
    }

    @Test func `a candidate whose model learns to see meets the need`() {
        var blind = candidate("demo/a")
        #expect(!blind.meets.contains(.vision) && blind.meets.contains(.tools))
        blind.model.inputs = [.image]
        #expect(blind.meets.contains(.vision))
    }

    @Test(arguments: ["one", "two", "three"])
    func `a table of words finds those that are in it and no others`(word: String) {
        let words = ["one", "two", "four"]
        let table = WordTable(Dictionary(uniqueKeysWithValues: words.map { (ScalarHash.of(word: $0), $0) }))
        #expect(table[ScalarHash.of(word: word)] == (words.contains(word) ? word : nil))
    }
}
