/// A prompt as numbers, for what is learnt from outcomes: hashed words and characters, the named signals, the task and
/// the subject.
public struct PromptVector: Sendable, Hashable, Codable {
    /// Where the hashed features stand, each once and ascending, below `dimension`.
    public var indices: [UInt32]
    /// How strong each of them is; the squares sum to 1, or there are none.
    public var values: [Float]
    /// Whether each of them is a word or a pair of words; the others are runs of characters.
    public var areWords: [Bool]
    /// The named signals, in the order of `structureNames`, each about 0…1.
    public var structure: [Float]
    /// How probable each task is, in the order of `TaskType.allCases`, on a logarithmic scale from 0 (not at all) to 1 (surely).
    /// Unlike words these are alike for the same wish in other words, or in another language.
    public var tasks: [Float]
    /// How probable each subject is, in the order of the profile's weights and on the same scale; empty where not known.
    public var subjects: [Float]

    /// A vector by its parts.
    public init(
        indices: [UInt32],
        values: [Float],
        areWords: [Bool] = [],
        structure: [Float],
        tasks: [Float] = [],
        subjects: [Float] = []
    ) {
        self.indices = indices
        self.values = values
        self.areWords = areWords
        self.structure = structure
        self.tasks = tasks
        self.subjects = subjects
    }

    /// Reads a vector. Those kept before subjects were told have none.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            indices: try values.decode([UInt32].self, forKey: .indices),
            values: try values.decode([Float].self, forKey: .values),
            areWords: try values.decode([Bool].self, forKey: .areWords),
            structure: try values.decode([Float].self, forKey: .structure),
            tasks: try values.decode([Float].self, forKey: .tasks),
            subjects: try values.decodeIfPresent([Float].self, forKey: .subjects) ?? []
        )
    }

    /// One past the greatest index a hashed feature can have.
    public static let dimension = 1 << 18
    /// What the numbers of `structure` are called.
    public static var structureNames: [String] { Structure.names }

    /// How alike two prompts are by their hashed features, 0…1.
    public func cosine(with other: PromptVector) -> Float {
        var sum: Float = 0
        var (left, right) = (0, 0)
        while left < indices.count, right < other.indices.count {
            if indices[left] == other.indices[right] { sum += values[left] * other.values[right] }
            let (here, there) = (indices[left], other.indices[right])
            if here <= there { left += 1 }
            if there <= here { right += 1 }
        }
        return sum
    }
}
