/// Cuts a model's name into words.
enum NameWords {
    /// What may follow a colon to say how a model is served rather than which it is.
    private static let variants: Set<String> = [
        "floor", "nitro", "online", "exacto", "extended", "latest", "cloud", "0",
    ]

    /// The lower-case words of the last path component, whether its variant is the free one, and whether a number after a
    /// colon says which revision of the weights it is, as in `claude-3-haiku-20240307-v1:0`.
    static func split(_ name: String) -> (words: [String], isFree: Bool, isRevised: Bool) {
        var text = Substring(name.lowercased())
        if let slash = text.lastIndex(of: "/") { text = text[text.index(after: slash)...] }
        var (isFree, isRevised) = (false, false)
        while let colon = text.lastIndex(of: ":") {
            let variant = String(text[text.index(after: colon)...])
            guard variant == "free" || variants.contains(variant) else { break }
            isFree = isFree || variant == "free"
            isRevised = isRevised || variant == "0"
            text = text[..<colon]
        }
        return (words(Array(text.utf8)), isFree, isRevised)
    }

    /// Cuts at everything but letters and digits, and where a digit follows a letter.
    private static func words(_ bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "."), startsSizeFraction(bytes, at: place) {
                word.append(byte)
            } else if !byte.isDigit && !byte.isLetter || isPoint(bytes, at: place) {
                end()
            } else {
                if byte.isDigit, let last = word.last, last.isLetter, !isMixture(word) { end() }
                word.append(byte)
            }
        }
        end()
        return words
    }

    /// Whether a `p` stands for the point of a version, as in `v3p1`.
    private static func isPoint(_ bytes: [UInt8], at place: Int) -> Bool {
        guard bytes[place] == UInt8(ascii: "p"), place > 0, place + 1 < bytes.count else { return false }
        return bytes[place - 1].isDigit && bytes[place + 1].isDigit
    }

    /// Whether a dot stands inside a size: digits, dot, digits, `b` or `m`.
    private static func startsSizeFraction(_ bytes: [UInt8], at dot: Int) -> Bool {
        guard dot > 0, bytes[dot - 1].isDigit else { return false }
        let digits = bytes[(dot + 1)...].prefix(while: \.isDigit)
        guard !digits.isEmpty, digits.endIndex < bytes.count else { return false }
        let unit = bytes[digits.endIndex]
        guard unit == UInt8(ascii: "b") || unit == UInt8(ascii: "m") else { return false }
        return digits.endIndex + 1 == bytes.count || !bytes[digits.endIndex + 1].isLetter
    }

    /// Whether a word is the first half of a mixture's size: `8x` of `8x7b`.
    private static func isMixture(_ word: [UInt8]) -> Bool {
        word.last == UInt8(ascii: "x") && word.count > 1 && word.dropLast().allSatisfy(\.isDigit)
    }
}

extension UInt8 {
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
}
