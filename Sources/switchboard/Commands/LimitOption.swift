import ArgumentParser

/// How many rows a command lists at the most.
struct LimitOption: ParsableArguments {
    @Option(help: ArgumentHelp("Not more than this many.", valueName: "count"))
    var limit: Int?

    func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes 1 or more.") }
    }

    /// The limit, or what holds without one.
    func or(_ usual: Int) -> Int { limit ?? usual }
}
