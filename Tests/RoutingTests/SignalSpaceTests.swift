import Foundation
import Testing

@testable import Routing

@Suite struct `A space of signals` {
    /// Forty prompts: the first number is the score, the second swings by itself.
    private let rows: [[Float]] = (0..<40).map { [Float($0 % 2), Float($0 / 2 % 2)] }

    private func table(_ score: (Int) -> Double) throws -> ExampleTable {
        let empty = PromptVector(indices: [], values: [], structure: [])
        return try #require(
            ExampleTable(rows.indices.map { Example(vector: empty, scores: ["a": score($0), "b": 0.5]) })
        )
    }

    private func distance(_ space: SignalSpace, _ one: [Float], _ other: [Float]) -> Float {
        zip(space.point(one), space.point(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }

    @Test func `a signal that tells of outcomes counts more than one that does not`() throws {
        let space = SignalSpace(rows, table: try table { Double($0 % 2) }, keeping: 2)
        #expect(distance(space, [0, 0], [1, 0]) > 2 * distance(space, [0, 0], [0, 1]))
    }

    @Test func `where no signal tells anything, all count alike`() throws {
        let space = SignalSpace(rows, table: try table { _ in 0.5 }, keeping: 2)
        #expect(abs(distance(space, [0, 0], [1, 0]) - distance(space, [0, 0], [0, 1])) < 1e-5)
    }

    @Test func `the signals that tell least are left out`() throws {
        let space = SignalSpace(rows, table: try table { Double($0 / 2 % 2) }, keeping: 1)
        #expect(distance(space, [0, 0], [1, 0]) == 0)
        #expect(distance(space, [0, 0], [0, 1]) > 0)
    }

    @Test func `a signal that is not known counts as usual`() throws {
        let space = SignalSpace(rows, table: try table { Double($0 % 2) }, keeping: 2)
        #expect(space.point([]) == [0, 0])
    }

    @Test func `an odd number of signals is evened by a zero`() throws {
        let space = SignalSpace(rows.map { $0 + [0.5] }, table: try table { Double($0 % 2) }, keeping: 3)
        #expect(space.point([1, 1, 0.5]).count == 4)
    }

    @Test func `one odd number does not make a prompt a stranger`() throws {
        let space = SignalSpace(rows, table: try table { Double($0 % 2) }, keeping: 2)
        #expect(space.point([1e9, 0]) == space.point([1e6, 0]))
    }

    @Test func `a vector kept before subjects were told is read without them`() throws {
        let kept = #"{"indices":[3],"values":[1],"areWords":[true],"structure":[0.5],"tasks":[0.25]}"#
        let vector = try JSONDecoder().decode(PromptVector.self, from: Data(kept.utf8))
        #expect(
            vector
                == PromptVector(indices: [3], values: [1], areWords: [true], structure: [0.5], tasks: [0.25])
        )
    }

    @Test func `a prompt of another subject is less alike, but not the less known`() {
        let words = LexicalSpace.Point(indices: [], values: [])
        let point = { (subjects: [Float]) in PromptSpace.Point(words: words, traits: [0, 0], subjects: subjects) }
        let landmarks = Landmarks([point([1, 0])])
        let (same, other) = (landmarks.likeness(point([1, 0])), landmarks.likeness(point([0, 1])))
        #expect(same.kernel[0] > other.kernel[0] + 0.1)
        #expect(same.traits == other.traits)
    }
}
