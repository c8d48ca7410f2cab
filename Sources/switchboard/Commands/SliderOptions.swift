import ArgumentParser
import Interface
import Routing

/// The three sliders on a command line.
struct SliderOptions: ParsableArguments {
    @Option(help: "How much a fast answer counts, 0…100.")
    var speed: Double?

    @Option(help: "How much a right answer counts, 0…100.")
    var accuracy: Double?

    @Option(help: "How much a cheap answer counts, 0…100.")
    var cost: Double?

    @Option(
        help: ArgumentHelp(
            "Put the sliders to a preset, yours among them: balanced, best, fast, cheap.", valueName: "name"),
        completion: .presets
    )
    var preset: String?

    func validate() throws {
        for (name, value) in [("speed", speed), ("accuracy", accuracy), ("cost", cost)] {
            guard value.map({ (0...100).contains($0) }) ?? true else {
                throw ValidationError("--\(name) takes 0 to 100.")
            }
        }
    }

    /// Whether the sliders stay as they stand.
    var isEmpty: Bool { speed == nil && accuracy == nil && cost == nil && preset == nil }

    /// The given sliders, the others as the preset has them or as they stand.
    ///
    /// - Throws: `Trouble` when there is no such preset.
    func over(_ priorities: Priorities, presets: [Preset]) throws -> Priorities {
        let base = try preset.map { try Self.preset($0, among: Preset.standard + presets).priorities } ?? priorities
        return Priorities(
            speed: speed ?? base.speed,
            accuracy: accuracy ?? base.accuracy,
            cost: cost ?? base.cost
        )
    }

    private static func preset(_ name: String, among all: [Preset]) throws -> Preset {
        if let preset = all.named(name) { return preset }
        throw Trouble("No preset is called \(name); there are \(all.map(\.name).joined(separator: ", ")).")
    }
}
