import Testing

@testable import Routing

@Suite struct `A model of outcomes` {
    private let prediction = OutcomeModel.Prediction(usual: [1, -1], contrasts: [0.5, -0.5], familiarity: 1)

    @Test func `at home, outcomes have the last word`() {
        #expect(prediction.shift(of: 0, from: -3) == 4.5)
        #expect(prediction.shift(of: 1, from: 2) == -3.5)
    }

    @Test func `of a stranger they say nothing`() {
        var stranger = prediction
        stranger.familiarity = 0
        #expect(stranger.shift(of: 0, from: -3) == 0)
    }

    @Test func `half known, who is better is kept for longer than how good all are`() {
        var halfKnown = prediction
        halfKnown.familiarity = 0.5
        #expect(halfKnown.shift(of: 0, from: 1) == 0.25)
        #expect(halfKnown.shift(of: 0, from: 0) == 0.25 + 0.125)
    }

    @Test(arguments: [0, 1e-4, 0.1, 0.5, 1, 2.5, 7, 30, 80])
    func `likeness fades as e to the minus distance`(distance: Float) {
        let power = Double(Decay.powers(SIMD8(repeating: distance))[5])
        let exact = Elementary.exp(-Double(distance))
        #expect(abs(power - exact) <= 4e-6 * exact)
    }

    @Test func `at any distance likeness is a number`() {
        let powers = Decay.powers([87, 88, 100, 1e4, 1e9, 1e30, .greatestFiniteMagnitude, .infinity])
        #expect((0..<8).allSatisfy { powers[$0] >= 0 && powers[$0] < 1e-37 })
    }

    @Test func `a factor solves the system it was made of`() {
        let matrix = Matrix(symmetric: [[4, 1, 0.5], [1, 3, 0.25], [0.5, 0.25, 2]])
        let goal: [Float] = [1, 2, 3]
        let solution = Matrix.Factor(matrix).solution(of: Matrix(columns: [goal])).columnArrays[0]
        for row in 0..<3 {
            let image = (0..<3).reduce(0) { $0 + matrix[row, $1] * Double(solution[$1]) }
            #expect(abs(image - Double(goal[row])) < 1e-5)
        }
    }
}
