import Foundation
import Routing

/// `Training profile`: learns the weights of the prompt profile from the corpus and reports how good they are.
enum ProfileCommand {
    static let usage = """
        Training profile --corpus DIR --out DIR [--tasks FILE [--learn-tasks]] [--seed N] [--no-folds] [--baseline] \
        [--penalty X]
        """

    /// Runs it; the exit status.
    static func run(_ arguments: [String]) -> Int32 {
        guard let corpus = value("--corpus", arguments), let out = value("--out", arguments) else {
            print("usage: \(usage)")
            return 64
        }
        guard ProfileColumns.learnt.count < ProfileColumns.count else {
            let room = (ProfileColumns.learnt.count + 8) / 8 * 8
            print("\(ProfileColumns.learnt.count) columns need more bytes a row: set ProfileColumns.count to \(room).")
            return 1
        }
        do {
            var training = try ProfileTraining(
                corpus: URL(filePath: corpus),
                tasks: value("--tasks", arguments).map { URL(filePath: $0) },
                learnsTasks: arguments.contains("--learn-tasks"),
                seed: value("--seed", arguments).flatMap(UInt64.init) ?? 1
            )
            training.penalty = value("--penalty", arguments).flatMap(Float.init)
            let result = training.run(
                folds: arguments.contains("--no-folds") ? 0 : 5, withBaseline: arguments.contains("--baseline")
            )
            let folder = URL(filePath: out)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(result.weights).write(to: folder.appending(path: "weights.bin"))
            try Data(result.report.utf8).write(to: folder.appending(path: "report.md"))
            print(result.report)
            return 0
        } catch {
            print("The weights could not be made: \(error)")
            return 1
        }
    }

    private static func value(_ option: String, _ arguments: [String]) -> String? {
        guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
        return arguments[place + 1]
    }
}
