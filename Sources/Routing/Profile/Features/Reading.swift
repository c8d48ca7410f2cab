/// A prompt read once: what all later judgements look at.
struct Reading {
    /// A text with its words.
    struct Turn {
        var text: ScannedText
        var words: [Word]

        /// Reads a text, of a long one only its ends.
        init(_ text: String, limit: Int) {
            self.text = ScannedText(text, limit: limit)
            words = self.text.words()
        }
    }

    /// The draft.
    var draft: Turn
    /// The language of the draft; of the turn before where the draft does not tell.
    var language: LanguageGuess
    /// The named signals.
    var structure: Structure
    /// How long the user wants the answer.
    var length: LengthCue?
    /// The user's turns before, oldest first, two at most.
    var earlier: [Turn]

    /// The draft's scalars.
    var text: ScannedText { draft.text }
    /// The draft's words.
    var words: [Word] { draft.words }
}
