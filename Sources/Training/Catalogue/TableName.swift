import Dialogue

/// A model's name in a benchmark table, taken apart into the model and the effort it was run with.
struct TableName {
    var base: String
    /// The effort the name says; nil where it says none.
    var effort: Effort?

    /// The name as it stands.
    init(whole name: String) { base = name }

    /// The name without what says the effort; nil where nothing does.
    init?(effortOf name: String) {
        for (suffix, effort) in Self.suffixes where name.hasSuffix(suffix) {
            base = String(name.dropLast(suffix.count))
            // What is left of a size (`mistral-medium`) has no version; what is left of an effort has.
            guard base.contains(where: \.isNumber) else { return nil }
            self.effort = effort
            if suffix.hasSuffix("-effort") { settleThinking() }
            return
        }
        return nil
    }

    /// Claude's names say whether it thinks before they say how hard it works. Up to version 4.5 an effort without thinking
    /// is no reasoning effort.
    private mutating func settleThinking() {
        for thinking in ["-thinking-64k", "-thinking-auto"] where base.hasSuffix(thinking) {
            base.removeLast(thinking.count)
            return
        }
        if base.contains("-4-5-") { effort = Effort.none }
    }

    private static let suffixes: [(String, Effort)] = [
        ("-xhigh-effort", .xhigh), ("-high-effort", .high), ("-medium-effort", .medium), ("-low-effort", .low),
        ("-thinking-16k", .high), ("-thinking-32k", .high), ("-thinking-64k", .high), ("-highthinking", .high),
        ("-nothinking", .none), ("-no-thinking", .none), ("-non-reasoning", .none), ("-base", .none),
        ("-thinking", .high), ("-reasoning", .high), ("-xhigh", .xhigh), ("-high", .high), ("-medium", .medium),
        ("-low", .low), ("-minimal", .minimal),
    ]
}
