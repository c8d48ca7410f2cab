/// A make-believe tokeniser: about four letters a token, a token for every ideograph, spaces at the front of words.
enum Tokens {
    /// The text cut into tokens; joined, they are the text again.
    static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            if !piece.isEmpty, breaks(before: character, after: piece) {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// About how many tokens a text has; reads its bytes once, so that it is quick on whole books.
    static func count(of text: String) -> Int {
        var plain = 0
        var other = 0
        for byte in text.utf8 {
            if byte < 0x80 { plain += 1 } else if byte >= 0xC0 { other += 1 }
        }
        return (plain + 3) / 4 + other
    }

    private static func breaks(before character: Character, after piece: String) -> Bool {
        guard let last = piece.last else { return false }
        if character.isWhitespace { return !last.isWhitespace || piece.count >= 8 }
        if last == " " { return piece.count > 1 }
        guard character.isASCII, last.isASCII else { return piece.count >= 2 || !character.isLetter }
        guard character.isLetter == last.isLetter, character.isNumber == last.isNumber else { return true }
        return piece.count >= 7
    }
}
