/// Text cut so that SQLite's `unicode61` tokenizer finds words in any script.
///
/// That tokenizer takes a run of letters for a word, and Chinese, Japanese, Korean and Thai have runs of whole
/// sentences. Runs of these scripts become pairs, each letter with the next: 日本語 is `日本 本語 語`, so that a search
/// for 本語 finds it as a phrase, and one for 日 as a beginning.
///
/// What is indexed can only be taken out again by the same cut: a change here needs a migration that indexes anew.
enum SearchableText {
    /// The text as it is indexed.
    static func indexed(_ text: String) -> String {
        var cutter = Cutter(keepsLast: true)
        return cutter.cut(text)
    }

    /// A search for all the words of what a person typed; nil when there are none. The last word may be incomplete.
    static func query(_ text: String) -> String? {
        let words = text.split { !$0.isSearchable }
        guard let last = words.indices.last else { return nil }
        return words.indices.map { term(words[$0], mayBeIncomplete: $0 == last) }.joined(separator: " ")
    }

    private static func term(_ word: Substring, mayBeIncomplete: Bool) -> String {
        var cutter = Cutter(keepsLast: false)
        let phrase = "\"\(cutter.cut(String(word)))\""
        let isPair = word.unicodeScalars.last?.isUnspaced ?? false
        let isLone = word.count == 1
        let isPrefix = isPair ? isLone : mayBeIncomplete && !isLone
        return isPrefix ? phrase + "*" : phrase
    }

    private struct Cutter {
        /// Whether a run's last letter stands alone too.
        var keepsLast: Bool
        var result = ""
        var previous: Unicode.Scalar?
        var isPaired = false

        init(keepsLast: Bool) { self.keepsLast = keepsLast }

        mutating func cut(_ text: String) -> String {
            for scalar in text.unicodeScalars { add(scalar) }
            endRun()
            return result
        }

        private mutating func add(_ scalar: Unicode.Scalar) {
            guard scalar.isUnspaced else {
                endRun()
                result.unicodeScalars.append(scalar)
                return
            }
            if let previous { appendPair(previous, scalar) } else if !result.isEmpty { result.append(" ") }
            previous = scalar
        }

        private mutating func appendPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
            result.unicodeScalars.append(first)
            result.unicodeScalars.append(second)
            result.append(" ")
            isPaired = true
        }

        private mutating func endRun() {
            guard let previous else { return }
            if keepsLast || !isPaired { result.unicodeScalars.append(previous) }
            result.append(" ")
            self.previous = nil
            isPaired = false
        }
    }
}

extension Character {
    /// Whether it is part of a word, as `unicode61` sees it.
    fileprivate var isSearchable: Bool { isLetter || isNumber }
}

extension Unicode.Scalar {
    /// Whether it belongs to a script that puts no spaces between words.
    fileprivate var isUnspaced: Bool {
        guard value >= 0x0E00 else { return false }
        return switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF: properties.isAlphabetic
        case 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF, 0xFF66...0xFFDC: properties.isAlphabetic
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF: true
        case 0x20000...0x3FFFF: true
        default: false
        }
    }
}
