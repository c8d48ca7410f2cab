/// Prompts by which others are placed: how alike a prompt is to each of them in words, traits and subject.
struct Landmarks: Sendable {
    /// How many there are.
    let count: Int
    /// Eight landmarks at a time: for each trait theirs side by side.
    private let traits: [SIMD8<Float>]
    private let subjects: [SIMD8<Float>]
    private let starts: [UInt32]
    private let postings: [(landmark: UInt32, value: Float)]
    /// How slowly the broad likeness fades with distance, against the narrow one. The broad one carries to prompts of other
    /// kinds, where the narrow one has faded to nothing; the narrow one tells prompts of the same kind apart.
    private static let breadth: Float = 0.15
    /// The part that subjects have in the narrow likeness: about theirs of all numbers. In the broad one they have none. What
    /// was learnt of one subject does not hold for another, but what was learnt of long prompts does.
    private static let subjectPart: Float = 0.28

    /// Takes some prompts as landmarks.
    init(_ points: [PromptSpace.Point]) {
        count = points.count
        traits = Self.interleaved(points.map(\.traits))
        subjects = Self.interleaved(points.map(\.subjects))
        (starts, postings) = Self.inverted(points.map(\.words))
    }

    /// How alike a prompt is to every landmark.
    struct Likeness {
        /// The kernel: a broad likeness of traits and a narrow one of traits and subjects, together, raised by the cosine of words.
        var kernel: [Float]
        /// The cosine of words alone.
        var cosine: [Float]
        /// The likeness of traits alone.
        var traits: [Float]
    }

    /// Compares one prompt with all landmarks, eight at a time.
    func likeness(_ point: PromptSpace.Point) -> Likeness {
        let cosine = cosines(point.words)
        let apart = distances(point.traits, from: traits)
        let subjectsApart = distances(point.subjects, from: subjects)
        var (kernel, alike) = (apart, apart)
        for block in apart.indices {
            let broad = Decay.powers(apart[block] * Self.breadth)
            let narrow = Decay.powers(apart[block] + (subjectsApart[block] - apart[block]) * Self.subjectPart)
            kernel[block] = (broad + narrow) * (cosine[block] + 0.5)
            // Faster than the broad likeness, and without another power.
            alike[block] = broad * broad * broad * broad
        }
        return Likeness(kernel: single(kernel), cosine: single(cosine), traits: single(alike))
    }

    /// The numbers of all landmarks, one after the other.
    private func single(_ blocks: [SIMD8<Float>]) -> [Float] {
        blocks.withUnsafeBytes { Array($0.bindMemory(to: Float.self).prefix(count)) }
    }

    /// The squared distance from each landmark, added up in two sums that need not wait for each other.
    private func distances(_ own: [Float], from landmarks: [SIMD8<Float>]) -> [SIMD8<Float>] {
        let (all, own) = (landmarks.span, own.span)
        return (0..<(count + 7) / 8).map { block in
            var (even, odd) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
            for place in stride(from: 0, to: own.count, by: 2) {
                let one = all[block * own.count + place] - own[place]
                let other = all[block * own.count + place + 1] - own[place + 1]
                even += one * one
                odd += other * other
            }
            return even + odd
        }
    }

    private func cosines(_ point: LexicalSpace.Point) -> [SIMD8<Float>] {
        var blocks = [SIMD8<Float>](repeating: .zero, count: (count + 7) / 8)
        blocks.withUnsafeMutableBytes { bytes in
            let sums = bytes.bindMemory(to: Float.self)
            postings.withUnsafeBufferPointer { postings in
                for (index, value) in zip(point.indices, point.values) {
                    let (start, end) = (Int(starts[Int(index)]), Int(starts[Int(index) + 1]))
                    for place in start..<end { sums[Int(postings[place].landmark)] += value * postings[place].value }
                }
            }
        }
        return blocks
    }

    private static func interleaved(_ rows: [[Float]]) -> [SIMD8<Float>] {
        var blocks: [SIMD8<Float>] = []
        for start in stride(from: 0, to: rows.count, by: 8) {
            let eight = rows[start..<min(start + 8, rows.count)]
            for place in rows[start].indices {
                var block = SIMD8<Float>.zero
                for (lane, row) in eight.enumerated() { block[lane] = row[place] }
                blocks.append(block)
            }
        }
        return blocks
    }

    private static func inverted(_ points: [LexicalSpace.Point]) -> ([UInt32], [(landmark: UInt32, value: Float)]) {
        var starts = [UInt32](repeating: 0, count: PromptVector.dimension + 1)
        for point in points { for index in point.indices { starts[Int(index) + 1] += 1 } }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var postings = [(landmark: UInt32, value: Float)](repeating: (0, 0), count: Int(starts[starts.count - 1]))
        for (landmark, point) in points.enumerated() {
            for (index, value) in zip(point.indices, point.values) {
                postings[Int(next[Int(index)])] = (UInt32(landmark), value)
                next[Int(index)] += 1
            }
        }
        return (starts, postings)
    }
}
