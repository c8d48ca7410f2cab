/// The language and script of a text, with how sure the guess is.
struct LanguageGuess: Sendable, Equatable {
    /// ISO 639-1, or `und`.
    var language: String
    /// ISO 15924.
    var script: String
    /// How sure the language is, 0…1.
    var confidence: Double

    /// A text without letters.
    static let none = LanguageGuess(language: "und", script: "Zyyy", confidence: 0)
}
