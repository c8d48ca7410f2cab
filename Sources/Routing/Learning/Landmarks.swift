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
        let own = Self.scaled(vector.signals, center, scale)
        var kernel = [Float](repeating: 0, count: count)
        var alike = kernel
        signals.withUnsafeBufferPointer { signals in
            own.withUnsafeBufferPointer { own in
                for landmark in 0..<count {
                    let distance = Self.distance(signals, landmark * width, own)
                    alike[landmark] = Self.decay(distance / Float(width))
                    let broad = Self.decay(Self.breadth * distance / Float(width))
                    kernel[landmark] = (broad + alike[landmark]) * (0.5 + cosine[landmark])
                }
            }
        }
        return Likeness(kernel: kernel, cosine: cosine, signals: alike)
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

    private static func distance(_ signals: UnsafeBufferPointer<Float>, _ base: Int, _ own: UnsafeBufferPointer<Float>)
        -> Float
    {
        var sums = SIMD8<Float>.zero
        var place = 0
        while place + 8 <= own.count {
            var difference = SIMD8<Float>.zero
            for lane in 0..<8 { difference[lane] = signals[base + place + lane] - own[place + lane] }
            sums += difference * difference
            place += 8
        }
        var sum = sums.sum()
        while place < own.count {
            let difference = signals[base + place] - own[place]
            sum += difference * difference
            place += 1
        }
        return sum
    }

    /// e to the minus x, for x ≥ 0.
    private static func decay(_ x: Float) -> Float { Float(Elementary.exp(-Double(x))) }

    /// Standard scores, cut at four, so that one odd signal does not make a prompt a stranger.
    private static func scaled(_ signals: [Float], _ center: [Float], _ scale: [Float]) -> [Float] {
        center.indices.map { place in
            let value = place < signals.count ? signals[place] : 0
            return min(4, max(-4, (value - center[place]) * scale[place]))
        }
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
