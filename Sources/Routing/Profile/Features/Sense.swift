/// The features of the block `senses`: words, beginnings of Korean words, and runs in scripts without spaces.
package enum Sense {
    /// The feature of a word of `word-vectors.tsv`.
    package static func hash(of word: some StringProtocol) -> UInt64 { hash(ofFolded: ScalarHash.of(word: word)) }

    /// The feature of a run of folded scalars, by their hash.
    static func hash(ofFolded hash: UInt64) -> UInt64 {
        var sense = ScalarHash(seed: seed)
        sense.take(hash)
        return sense.value
    }

    /// Names the features of a word to a sink.
    static func visit(_ word: Word, in text: ScannedText, into sink: inout some FeatureSink) {
        if !word.kind.isUnspaced { sink.take(hash(ofFolded: word.hash)) }
        guard word.kind.isUnspaced || word.kind == .hangul else { return }
        let start = word.range.lowerBound
        var hash = ScalarHash()
        for index in start..<min(start + longestRun, text.count) {
            guard word.kind.isUnspaced ? text.kinds[index].isUnspaced : index < word.range.upperBound else { return }
            hash.take(UInt64(text.folded[index]))
            if index > start { sink.take(Self.hash(ofFolded: hash.value)) }
        }
    }

    private static let longestRun = 4
    private static let seed: UInt64 = 29
}
