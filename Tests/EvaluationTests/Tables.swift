import Evaluation
import Testing

/// Tables made up for tests: two models, of which the dear one is needed where a prompt says "prove".
enum Tables {
    static func proofs(_ count: Int, labelledEvery: Int = 4) -> [OutcomeRow] {
        let things = ["apples", "rivers", "songs", "trains", "clouds", "letters", "kings"]
        return (0..<count).map { place in
            let isHard = place % 3 == 0
            let thing = things[place % things.count]
            return OutcomeRow(
                id: "\(place)",
                prompt: isHard
                    ? "Prove the theorem about \(thing) \(place)."
                    : "List some of the best known \(thing) here, \(place) of them.",
                labelled: place % labelledEvery == 0,
                outcomes: [
                    "cheap": .init(score: isHard ? 0 : 1, cost: 0.0001),
                    "dear": .init(score: 1, cost: 0.01),
                ]
            )
        }
    }

    static func withoutCosts(_ rows: [OutcomeRow]) -> [OutcomeRow] {
        rows.map { row in
            var row = row
            row.outcomes = row.outcomes.mapValues { .init(score: $0.score) }
            return row
        }
    }
}
