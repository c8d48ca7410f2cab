import Dialogue

/// Reads the words, signals, language and cues of a prompt, before anything is judged.
struct PromptReader: Sendable {
    private let languages = LanguageReader()
    private let structures = StructureReader()
    /// How many bytes are read of an earlier turn.
    private static let earlierLimit = 600

    /// The draft and, behind it, the last two things the user said.
    ///
    /// - Parameter later: what was read of the user's next turn, where there is one. It holds turns that are read here.
    func read(_ context: PromptContext, before later: Reading? = nil) -> Reading {
        let known = later?.earlier ?? []
        let turns = context.history.lazy.reversed().filter { $0.role == .user }.prefix(2)
        let earlier = turns.enumerated().map { place, turn in
            place == 0 && known.count == 2 ? known[0] : Reading.Turn(turn.text, limit: Self.earlierLimit)
        }
        let own = known.last.flatMap { $0.text.bytes <= Self.earlierLimit ? $0 : nil }
        return read(own ?? Reading.Turn(context.draft, limit: 6_000), after: earlier.reversed(), context)
    }

    private func read(_ draft: Reading.Turn, after earlier: [Reading.Turn], _ context: PromptContext) -> Reading {
        var structure = structures.structure(of: draft.text, words: draft.words)
        let language = language(of: draft, after: earlier)
        let length = LengthCue.read(draft.text, words: draft.words)
        structure[.languageConfidence] = language.confidence
        structure[.lengthCue] = length.map { Squeeze.log($0.tokens, full: 4_000) } ?? 0
        structure[.earlierTurns] = Squeeze.count(Double(earlier.count), half: 3)
        structure[.draftShare] = Self.share(of: draft, after: earlier)
        structure[.followUp] = earlier.isEmpty ? 0 : Self.leaning(of: draft)
        structure[.attachments] = Squeeze.count(Double(context.attachments.count), half: 1)
        return Reading(draft: draft, language: language, structure: structure, length: length, earlier: earlier)
    }

    private func language(of draft: Reading.Turn, after earlier: [Reading.Turn]) -> LanguageGuess {
        let guess = languages.guess(draft.text, words: draft.words)
        guard guess.confidence < 0.5, let last = earlier.last else { return guess }
        let before = languages.guess(last.text, words: last.words)
        return before.confidence > guess.confidence ? before : guess
    }

    private static func share(of draft: Reading.Turn, after earlier: [Reading.Turn]) -> Double {
        let before = earlier.reduce(0) { $0 + $1.words.count }
        return Double(draft.words.count) / Double(max(1, draft.words.count + before))
    }

    /// How much a draft leans on what was said before: wholly when it has no word, hardly from two dozen words on.
    private static func leaning(of draft: Reading.Turn) -> Double {
        let own = draft.words.count { $0.voice == .own }
        let size = Double(own) * (draft.words.first?.kind.isUnspaced == true ? 0.5 : 1)
        return max(0, 1 - size / 24)
    }
}
