import ArgumentParser

/// How far back a command looks.
struct SinceOption: ParsableArguments {
    @Option(help: ArgumentHelp("Only what is not older than this: 90s, 15m, 2h, 7d, 4w.", valueName: "duration"))
    var since: String?

    func validate() throws {
        guard since.map({ When.duration($0) != nil }) ?? true else {
            throw ValidationError("--since takes a number and a unit, s, m, h, d or w: --since 7d.")
        }
    }

    /// The earliest time wanted, in seconds since 1970; nil for all.
    func earliest(now: Double) -> Double? { since.flatMap(When.duration).map { now - $0 } }
}
