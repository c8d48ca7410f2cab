/// A part of the program that is measured.
struct Part: Sendable {
    /// By which it is asked for.
    let name: String
    /// Measures it.
    let measure: @Sendable (Stopwatch) async throws -> [Measurement]

    /// All parts, in the order in which they are measured. A new one is a file in `Parts` and a line here.
    static let all = [decision, framing, markdown, layout, store, streams]
}
