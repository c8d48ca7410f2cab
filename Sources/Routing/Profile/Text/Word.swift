/// A word of a text: a run of letters and digits, or one scalar of a script that is written without spaces.
struct Word: Sendable {
    /// Where it stands in the scalars.
    var range: Range<Int>
    /// The hash of its folded scalars.
    var hash: UInt64
    /// The kind of its first scalar.
    var kind: ScalarKind
    /// Who says it.
    var voice: ScannedText.Voice
}

extension ScannedText {
    /// All words in order.
    func words() -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(count / 4)
        var index = 0
        while index < count {
            guard kinds[index].isWord else {
                index += 1
                continue
            }
            let word = word(at: index)
            words.append(word)
            index = word.range.upperBound
        }
        return words
    }

    private func word(at start: Int) -> Word {
        var hash = ScalarHash()
        var end = start
        repeat {
            hash.take(UInt64(folded[end]))
            end += 1
        } while end < count && continues(at: end, from: start)
        return Word(range: start..<end, hash: hash.value, kind: kinds[start], voice: voices[start])
    }

    private func continues(at index: Int, from start: Int) -> Bool {
        if kinds[start].isUnspaced { return false }
        if kinds[index].isUnspaced { return false }
        if kinds[index].isWord { return true }
        return folded[index] == 0x27 && index + 1 < count && kinds[index + 1].isLetter
    }
}
