/// Gathers hashed features of a text and makes a `PromptVector` of them.
struct VectorBuilder {
    /// Twice the index of a feature, and one more where it is a word or a pair of words.
    private var hashes: [UInt32] = []

    /// Words, pairs of words, and runs of three to five characters within words.
    mutating func add(_ text: ScannedText, words: [Word]) {
        hashes.reserveCapacity(hashes.count + words.count * 8)
        var previous: UInt64 = 1
        for word in words {
            add(word.hash, isWord: true)
            var pair = ScalarHash(seed: 2)
            pair.take(previous)
            pair.take(word.hash)
            add(pair.value, isWord: true)
            addRuns(of: text, from: word)
            previous = word.hash
        }
    }

    /// The vector: sublinear counts, scaled to length 1, beside the signals and the probability of each task and subject.
    func vector(structure: [Float], tasks: [Double], subjects: [Double]) -> PromptVector {
        var indices: [UInt32] = []
        var values: [Float] = []
        var areWords: [Bool] = []
        let sorted = hashes.sorted()
        var start = 0
        while start < sorted.count {
            let end = sorted[start...].firstIndex { $0 >> 1 != sorted[start] >> 1 } ?? sorted.count
            indices.append(sorted[start] >> 1)
            areWords.append(sorted[end - 1] & 1 == 1)
            values.append((1 + Float(end - start)).squareRoot() - 0.414)
            start = end
        }
        let norm = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return PromptVector(
            indices: indices,
            values: norm > 0 ? values.map { $0 / norm } : [],
            areWords: areWords,
            structure: structure,
            tasks: tasks.map(Self.logarithmic),
            subjects: subjects.map(Self.logarithmic)
        )
    }

    /// A probability on a scale that tells one in a hundred from one in ten as well as one in ten from certainty.
    private static func logarithmic(_ probability: Double) -> Float {
        Float(Elementary.log(1 + 50 * probability) / Elementary.log(51))
    }

    private mutating func add(_ hash: UInt64, isWord: Bool) {
        let index = UInt32(truncatingIfNeeded: hash >> 32) & UInt32(PromptVector.dimension - 1)
        hashes.append(index << 1 | (isWord ? 1 : 0))
    }

    /// Runs begin in the word; in scripts without spaces they reach into the next ones.
    private mutating func addRuns(of text: ScannedText, from word: Word) {
        let isUnspaced = word.kind.isUnspaced
        for start in word.range {
            var hash = ScalarHash(seed: 3)
            for index in start..<min(start + (isUnspaced ? 3 : 5), text.count) {
                guard isUnspaced ? text.kinds[index].isUnspaced : index < word.range.upperBound else { break }
                hash.take(UInt64(text.folded[index]))
                if index - start >= (isUnspaced ? 1 : 2) { add(hash.value, isWord: false) }
            }
        }
    }
}
