/// Prompts by which others are placed: how alike a prompt is to each of them in its signals (the named ones and its task) and
/// in its words.
struct Landmarks: Sendable {
    /// How many there are.
    let count: Int
    private let center: [Float]
    private let scale: [Float]
    /// Eight landmarks at a time: for each signal theirs side by side.
    private let signals: [SIMD8<Float>]
    private let starts: [UInt32]
    private let postings: [(landmark: UInt32, value: Float)]
    private var width: Int { center.count }
    /// How slowly the broad likeness fades with distance, against the narrow one. The broad one carries to prompts of other
    /// kinds, where the narrow one has faded to nothing; the narrow one tells prompts of the same kind apart.
    private static let breadth: Float = 0.15

    /// Takes some of the prompts as landmarks; signals are scaled by all of them.
    init(_ vectors: [PromptVector], _ points: [LexicalSpace.Point], chosen: [Int]) {
        (center, scale) = Self.moments(vectors)
        count = chosen.count
        signals = Self.interleaved(chosen.map { vectors[$0].signals }, center, scale)
        (starts, postings) = Self.inverted(chosen.map { points[$0] })
    }

    /// How alike a prompt is to every landmark.
    struct Likeness {
        /// The kernel: a broad and a narrow likeness of signals, together, raised by the cosine of words.
        var kernel: [Float]
        /// The cosine of words alone.
        var cosine: [Float]
        /// The likeness of signals alone, fading in full: e to the minus mean squared difference.
        var signals: [Float]
    }

    /// Compares one prompt with all landmarks, eight at a time.
    func likeness(_ vector: PromptVector, _ point: LexicalSpace.Point) -> Likeness {
        let cosine = cosines(point)
        let alike = distances(Self.scaled(vector.signals, center, scale))
        var (kernel, signals) = (alike, alike)
        for block in alike.indices {
            signals[block] = Decay.powers(alike[block])
            kernel[block] = (Decay.powers(alike[block] * Self.breadth) + signals[block]) * (cosine[block] + 0.5)
        }
        return Likeness(kernel: single(kernel), cosine: single(cosine), signals: single(signals))
    }

    /// The numbers of all landmarks, one after the other.
    private func single(_ blocks: [SIMD8<Float>]) -> [Float] {
        blocks.withUnsafeBytes { Array($0.bindMemory(to: Float.self).prefix(count)) }
    }

    /// The mean squared difference of signals from each landmark's, added up in two sums that need not wait for each other.
    private func distances(_ own: [Float]) -> [SIMD8<Float>] {
        let (signals, own) = (signals.span, own.span)
        return (0..<(count + 7) / 8).map { block in
            var (even, odd) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
            for place in stride(from: 0, to: own.count, by: 2) {
                let one = signals[block * own.count + place] - own[place]
                let other = signals[block * own.count + place + 1] - own[place + 1]
                even += one * one
                odd += other * other
            }
            return (even + odd) / Float(width)
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

    private static func interleaved(_ rows: [[Float]], _ center: [Float], _ scale: [Float]) -> [SIMD8<Float>] {
        var blocks: [SIMD8<Float>] = []
        for start in stride(from: 0, to: rows.count, by: 8) {
            let scores = rows[start..<min(start + 8, rows.count)].map { scaled($0, center, scale) }
            for place in scores[0].indices {
                var block = SIMD8<Float>.zero
                for (lane, score) in scores.enumerated() { block[lane] = score[place] }
                blocks.append(block)
            }
        }
        return blocks
    }

    /// Standard scores, cut at four, so that one odd signal does not make a prompt a stranger; a zero more where they are odd.
    private static func scaled(_ signals: [Float], _ center: [Float], _ scale: [Float]) -> [Float] {
        var scores = [Float](repeating: 0, count: (center.count + 1) / 2 * 2)
        for place in center.indices {
            let value = place < signals.count ? signals[place] : 0
            scores[place] = min(4, max(-4, (value - center[place]) * scale[place]))
        }
        return scores
    }

    private static func moments(_ vectors: [PromptVector]) -> (center: [Float], scale: [Float]) {
        let width = vectors.map(\.signals.count).max() ?? 0
        let count = Double(max(1, vectors.count))
        var sums = [Double](repeating: 0, count: width)
        var squares = sums
        for vector in vectors {
            for (place, value) in vector.signals.enumerated() {
                sums[place] += Double(value)
                squares[place] += Double(value) * Double(value)
            }
        }
        let scale = zip(sums, squares).map { sum, square in
            Float(1 / (max(0, square / count - sum / count * (sum / count)).squareRoot() + 0.003))
        }
        return (sums.map { Float($0 / count) }, scale)
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

extension PromptVector {
    /// What can be said of the prompt beside its words.
    fileprivate var signals: [Float] { structure + tasks }
}
