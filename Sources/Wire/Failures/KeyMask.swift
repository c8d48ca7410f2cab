/// Hides keys in what servers say, since some repeat the key they do not like.
enum KeyMask {
    /// The words with every part that looks like a key cut after its first letters.
    static func masked(_ words: [String]) -> [String] {
        words.indices.map { index in
            let isSecret = index > 0 && words[index - 1].lowercased() == "bearer"
            return isSecret ? words[index].prefix(shownLength) + "…" : masked(words[index])
        }
    }

    private static func masked(_ word: String) -> String {
        var result = ""
        var rest = word[...]
        while !rest.isEmpty {
            let part = rest.prefix { isKeyCharacter($0) }
            result += isKey(part, after: result) ? part.prefix(shownLength) + "…" : part
            rest = rest.dropFirst(part.count)
            result += rest.prefix(1)
            rest = rest.dropFirst()
        }
        return result
    }

    private static let shownLength = 3
    private static let parameters = ["key=", "token=", "api_key=", "apikey="]
    /// How the keys of known providers begin; the last is a signed token's.
    private static let prefixes = [
        "sk-", "sk_", "pk-", "pk_", "AIza", "gsk_", "xai-", "hf_", "nvapi-", "pplx-", "key-", "eyJ",
    ]

    private static func isKeyCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_*.".contains(character))
    }

    private static func isKey(_ part: Substring, after text: String) -> Bool {
        guard part.count > shownLength else { return false }
        return prefixes.contains { part.hasPrefix($0) } || parameters.contains { text.lowercased().hasSuffix($0) }
    }
}
