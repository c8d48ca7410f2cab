import Dialogue
import Testing

@testable import Routing

@Suite struct `A prompt is read once` {
    @Test(arguments: ["", "Grüße, 世界!\n", "naïve 👩‍👩‍👧 🇩🇪", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
    func `scalars are those of the library`(text: String) {
        var scalars: [UInt32] = []
        text.utf8Span.span.forEachScalar { scalars.append($0) }
        #expect(scalars == text.unicodeScalars.map(\.value))
        #expect(ScannedText(text).raw == scalars)
    }

    @Test(arguments: 0...3, [40, 599, 600, 601, 7_000])
    func `a turn that was read below the next one is read no differently`(turns: Int, bytes: Int) {
        let texts = (0..<turns + 1).map { "\($0) " + String(repeating: "wörd; ", count: bytes / 7) + "?" }
        let history = texts.enumerated().flatMap { place, text in
            [
                Message(id: Int64(2 * place), role: .user, text: text, time: 0),
                Message(id: Int64(2 * place + 1), role: .assistant, text: "Yes.", time: 0),
            ]
        }
        let reader = PromptReader()
        let later = reader.read(PromptContext(draft: "And now?", history: history))
        let before = PromptContext(draft: texts[turns], history: Array(history.dropLast(2)))

        let again = reader.read(before, before: later)
        let fresh = reader.read(before)

        #expect(again.structure == fresh.structure)
        #expect(again.language == fresh.language)
        #expect(again.draft.text.raw == fresh.draft.text.raw)
        #expect(again.earlier.map(\.text.raw) == fresh.earlier.map(\.text.raw))
        #expect(again.earlier.map { $0.words.map(\.hash) } == fresh.earlier.map { $0.words.map(\.hash) })
    }
}
