/// Where prompts are compared: by their words, by their traits and by their subjects, each in a space of its own.
struct PromptSpace: Sendable {
    private let words: LexicalSpace
    private let traits: SignalSpace
    private let subjects: SignalSpace

    /// How many traits and subjects are kept. Comparing takes time for each; those that tell least are not missed.
    private static let (mostTraits, mostSubjects) = (72, 16)

    /// A prompt's places.
    struct Point: Sendable {
        var words: LexicalSpace.Point
        /// The named signals and the tasks.
        var traits: [Float]
        var subjects: [Float]
    }

    /// Learns from prompts and what became of them.
    init(_ vectors: [PromptVector], table: ExampleTable) {
        words = LexicalSpace(vectors)
        traits = SignalSpace(vectors.map(\.traits), table: table, keeping: Self.mostTraits)
        subjects = SignalSpace(vectors.map(\.subjects), table: table, keeping: Self.mostSubjects)
    }

    /// A prompt's places.
    func point(_ vector: PromptVector) -> Point {
        Point(
            words: words.point(vector),
            traits: traits.point(vector.traits),
            subjects: subjects.point(vector.subjects)
        )
    }
}

extension PromptVector {
    /// What can be said of the prompt whatever it is about.
    fileprivate var traits: [Float] { structure + tasks }
}
