/// Prompts by which others are placed: how alike a prompt is to each of them in its signals (the named ones and its task) and
/// in its words.
struct Landmarks: Sendable {
    /// How many there are.
    let count: Int
    private let center: [Float]
    private let scale: [Float]
    private let signals: [Float]
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
        var signals: [Float] = []
        for place in chosen { signals += Self.scaled(vectors[place].signals, center, scale) }
        self.signals = signals
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

    /// Compares one prompt with all landmarks.
    func likeness(_ vector: PromptVector, _ point: LexicalSpace.Point) -> Likeness {
        let cosine = cosines(point)
        let distances = distances(Self.scaled(vector.signals, center, scale))
        var kernel = [Float](repeating: 0, count: count)
        var alike = kernel
        for start in stride(from: 0, to: count, by: 8) {
            let narrow = Decay.powers(distances[start / 8])
            let broad = Decay.powers(distances[start / 8] * Self.breadth)
            for lane in 0..<min(8, count - start) {
                alike[start + lane] = narrow[lane]
                kernel[start + lane] = (broad[lane] + narrow[lane]) * (0.5 + cosine[start + lane])
            }
        }
        return Likeness(kernel: kernel, cosine: cosine, signals: alike)
    }

    /// The mean squared difference of signals from each landmark's, eight landmarks at a time.
    private func distances(_ own: [Float]) -> [SIMD8<Float>] {
        var distances = [SIMD8<Float>](repeating: .zero, count: (count + 7) / 8)
        signals.withUnsafeBufferPointer { signals in
            own.withUnsafeBufferPointer { own in
                for landmark in 0..<count {
                    let sum = Self.distance(signals, landmark * own.count, own)
                    distances[landmark / 8][landmark % 8] = sum / Float(width)
                }
            }
        }
        return distances
    }

    private func cosines(_ point: LexicalSpace.Point) -> [Float] {
        var sums = [Float](repeating: 0, count: count)
        sums.withUnsafeMutableBufferPointer { sums in
            postings.withUnsafeBufferPointer { postings in
                for (index, value) in zip(point.indices, point.values) {
                    let (start, end) = (Int(starts[Int(index)]), Int(starts[Int(index) + 1]))
                    for place in start..<end { sums[Int(postings[place].landmark)] += value * postings[place].value }
                }
            }
        }
        return sums
    }

    /// The squared differences added up, in eight sums, so that the machine can add eight at a time; rows are padded to eights.
    private static func distance(_ signals: UnsafeBufferPointer<Float>, _ base: Int, _ own: UnsafeBufferPointer<Float>)
        -> Float
    {
        var sums = SIMD8<Float>.zero
        for place in stride(from: 0, to: own.count, by: 8) {
            var difference = SIMD8<Float>.zero
            for lane in 0..<8 { difference[lane] = signals[base + place + lane] - own[place + lane] }
            sums += difference * difference
        }
        return sums.sum()
    }

    /// Standard scores, cut at four, so that one odd signal does not make a prompt a stranger; zeros up to a multiple of eight.
    private static func scaled(_ signals: [Float], _ center: [Float], _ scale: [Float]) -> [Float] {
        var scores = [Float](repeating: 0, count: (center.count + 7) / 8 * 8)
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
