/// Walks over a read prompt and names each of its features to a sink.
struct FeatureWalk<Sink: FeatureSink> {
    private let lexicon: Lexicon
    private var sink: Sink

    /// Everything a sink learns from a prompt.
    static func features(of reading: Reading, lexicon: Lexicon, into sink: consuming Sink) -> Sink {
        var walk = FeatureWalk(lexicon: lexicon, sink: sink)
        walk.walk(reading)
        return walk.sink
    }

    private init(lexicon: Lexicon, sink: consuming Sink) {
        self.lexicon = lexicon
        self.sink = sink
    }

    private mutating func walk(_ reading: Reading) {
        sink.begin(.words)
        visitWords(reading)
        sink.begin(.runs)
        visitRuns(reading.text)
        sink.begin(.concepts)
        visitConcepts(of: reading.text, reading.words)
        sink.begin(.structure)
        for (place, value) in reading.structure.values.enumerated() { visit(signal: place, value) }
        sink.begin(.earlier)
        for turn in reading.earlier { visitEarlier(turn) }
        sink.begin(.senses)
        for word in reading.words where word.voice == .own { Sense.visit(word, in: reading.text, into: &sink) }
    }

    private mutating func take(_ family: Family, _ first: UInt64, _ second: UInt64 = 0) {
        var hash = ScalarHash(seed: family.rawValue)
        hash.take(first)
        if second != 0 { hash.take(second) }
        sink.take(hash.value)
    }

    /// Words, marks between them, and pairs of either. What others say stands in the pairs as one mark.
    private mutating func visitWords(_ reading: Reading) {
        var previous = Mark.start
        var index = 0
        for word in reading.words {
            for place in index..<word.range.lowerBound { visitMark(at: place, in: reading.text, &previous) }
            index = word.range.upperBound
            visitToken(word.hash, word.voice, &previous)
        }
        for place in index..<reading.text.count { visitMark(at: place, in: reading.text, &previous) }
        take(.pair, previous, Mark.end)
    }

    private mutating func visitMark(at place: Int, in text: ScannedText, _ previous: inout UInt64) {
        switch text.kinds[place] {
        case .punctuation, .symbol, .emoji: visitToken(UInt64(text.folded[place]), text.voices[place], &previous)
        default: return
        }
    }

    private mutating func visitToken(_ token: UInt64, _ voice: ScannedText.Voice, _ previous: inout UInt64) {
        let token = voice == .own ? token : Mark.others
        guard token != previous || voice == .own else { return }
        if voice == .own { take(.word, token) }
        take(.pair, previous, token)
        previous = token
    }

    /// Runs of two to five scalars between spaces, the space before and after included.
    private mutating func visitRuns(_ text: ScannedText) {
        var start = 0
        for index in 0...text.count {
            let ends = index == text.count || text.kinds[index] == .space || text.kinds[index] == .newline
            guard ends || text.voices[index] != .own else { continue }
            if index > start { visitRuns(of: text, start..<index) }
            start = index + 1
        }
    }

    private mutating func visitRuns(of text: ScannedText, _ range: Range<Int>) {
        for from in (range.lowerBound - 1)..<range.upperBound {
            var hash = ScalarHash(seed: Family.run.rawValue)
            hash.take(from < range.lowerBound ? 0x20 : UInt64(text.folded[from]))
            let end = min(from + 5, range.upperBound + 1)
            guard from + 1 < end else { return }
            for index in (from + 1)..<end {
                hash.take(index < range.upperBound ? UInt64(text.folded[index]) : 0x20)
                sink.take(hash.value)
            }
        }
    }

    private mutating func visitConcepts(of text: ScannedText, _ words: [Word]) {
        var previous: UInt64 = 0
        var first: UInt64 = 0
        let last = words.last { $0.voice == .own }?.range.upperBound ?? 0
        let size = UInt64(words.count.bitWidth - words.count.leadingZeroBitCount)
        lexicon.concepts(in: text, words: words) { concept, place in
            let concept = UInt64(concept) + 1
            take(.concept, concept)
            take(.conceptBySize, concept, size + 1)
            if place < 24 { take(.opening, concept) }
            if place > last - 24 { take(.closing, concept) }
            if first == 0 { first = concept }
            if previous != 0, previous != concept { take(.succession, previous, concept) }
            previous = concept
        }
        take(.firstConcept, first + 1)
        take(.lastConcept, previous + 1)
    }

    private mutating func visit(signal place: Int, _ value: Float) {
        guard value > 0.001 else { return }
        take(.signal, UInt64(place) + 1, UInt64(Self.step(of: value)) + 1)
    }

    /// Steps that are finer near zero, where a mark or two make the difference.
    private static func step(of value: Float) -> Int {
        value < 0.04
            ? 0 : value < 0.12 ? 1 : value < 0.26 ? 2 : value < 0.42 ? 3 : value < 0.6 ? 4 : value < 0.8 ? 5 : 6
    }

    private mutating func visitEarlier(_ turn: Reading.Turn) {
        for word in turn.words where word.voice == .own { take(.earlierWord, word.hash) }
        lexicon.concepts(in: turn.text, words: turn.words) { concept, _ in take(.earlierConcept, UInt64(concept) + 1) }
    }
}

/// What stands in a pair for the ends of a prompt and for what others say; no scalar and no hash of a word is so small.
private enum Mark {
    static let start: UInt64 = 1
    static let end: UInt64 = 2
    static let others: UInt64 = 3
}

/// The families features belong to; a hash of one never stands for a feature of another.
private enum Family: UInt64 {
    case word = 11, pair, run, concept, opening, closing, succession, firstConcept, lastConcept, signal
    case earlierWord, earlierConcept, conceptBySize
}
