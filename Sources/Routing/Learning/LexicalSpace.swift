/// The space of words and character runs in which prompts are compared: rare ones count more, and words as a whole count as
/// much as characters as a whole.
struct LexicalSpace: Sendable {
    /// A prompt in this space: a vector of length 1, or none at all.
    struct Point: Sendable {
        var indices: [UInt32]
        var values: [Float]
    }

    private let rarity: [Float]

    /// Learns how rare each feature is among some prompts.
    init(_ vectors: some Collection<PromptVector>) {
        var counts = [Float](repeating: 0, count: PromptVector.dimension)
        for vector in vectors { for index in vector.indices { counts[Int(index)] += 1 } }
        let all = Double(vectors.count) + 1
        var logarithms: [Float: Float] = [:]
        rarity = counts.map { count in
            if let known = logarithms[count] { return known }
            let value = Float(Elementary.log(all / (1 + Double(count))) + 1)
            logarithms[count] = value
            return value
        }
    }

    /// A prompt's place in the space.
    func point(_ vector: PromptVector) -> Point {
        var values = vector.values
        var (words, characters): (Float, Float) = (0, 0)
        for place in values.indices {
            values[place] *= rarity[Int(vector.indices[place])]
            let square = values[place] * values[place]
            if vector.isWord(place) { words += square } else { characters += square }
        }
        let halves: Float = words > 0 && characters > 0 ? 0.5 : 1
        let (wordScale, characterScale) = (scale(halves, words), scale(halves, characters))
        for place in values.indices { values[place] *= vector.isWord(place) ? wordScale : characterScale }
        return Point(indices: vector.indices, values: values)
    }

    private func scale(_ share: Float, _ square: Float) -> Float { square > 0 ? (share / square).squareRoot() : 0 }
}

extension PromptVector {
    @inline(__always)
    fileprivate func isWord(_ place: Int) -> Bool { place < areWords.count && areWords[place] }
}
