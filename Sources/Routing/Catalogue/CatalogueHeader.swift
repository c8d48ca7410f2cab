/// What all rows of a catalogue refer to: sources, parameters, and how to guess at models it lacks.
struct CatalogueHeader: Sendable {
    /// Where figures are from, at the place of their letter.
    private var sources: [(name: String, date: String)?] = Array(repeating: nil, count: 256)
    /// Names of request parameters, at the place of their letter.
    private var parameters: [String?] = Array(repeating: nil, count: 256)
    /// What a trait of an unknown model adds to its ability at each task.
    private(set) var guesses: [String: [Double]] = [:]
    /// How much better than their traits say models of a family are, in logits.
    private(set) var families: [String: Double] = [:]
    /// The oldest version known of a family whose names say no sizes, and how able it is on the whole.
    private(set) var oldest: [String: (version: Double, ability: Double)] = [:]

    /// Where a figure with this letter is from.
    func source(_ letter: UInt8) -> (name: String, date: String)? { sources[Int(letter)] }

    /// The request parameter this letter stands for.
    func parameter(_ letter: UInt8) -> String? { parameters[Int(letter)] }

    /// What a size adds to the ability at each task.
    func worth(of size: ModelSize) -> [Double] {
        CatalogueGuess.traits(of: size).reduce(into: Array(repeating: 0, count: TaskType.allCases.count)) { sum, part in
            guard let coefficients = guesses[part.trait] else { return }
            for task in sum.indices { sum[task] += part.amount * coefficients[task] }
        }
    }

    /// Reads one line; false when it is not of a kind that is known or lacks something.
    mutating func read(_ fields: [String]) -> Bool {
        switch (fields[0], fields.count) {
        case ("catalogue", 2):
            return fields[1] == "1"
        case ("source", 4):
            guard let letter = fields[1].utf8.first else { return false }
            sources[Int(letter)] = (fields[2], fields[3])
        case ("parameter", 3):
            guard let letter = fields[1].utf8.first else { return false }
            parameters[Int(letter)] = fields[2]
        case ("guess", 3):
            let values = fields[2].split(separator: " ").compactMap { Double($0) }
            guard values.count == TaskType.allCases.count else { return false }
            guesses[fields[1]] = values.map { $0 / 1000 }
        case ("family", 3):
            guard let value = Double(fields[2]) else { return false }
            families[fields[1]] = value / 100
        case ("oldest", 4):
            guard let version = Double(fields[2]), let value = Double(fields[3]) else { return false }
            oldest[fields[1]] = (version / 100, value / 100)
        default:
            return false
        }
        return true
    }
}
