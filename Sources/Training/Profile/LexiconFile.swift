import Foundation
import Routing

/// The words of the lexicon as people write them: `[concept]`, then a line a language, `stem*` for any word that begins so and
/// `_` for a space. Words of Korean and of scripts without spaces may stand anywhere.
struct LexiconFile {
    /// The concepts in order.
    private(set) var concepts: [String] = []
    private var entries: [(text: String, concept: Int, isBeginning: Bool)] = []

    /// Reads a lexicon.
    init(_ file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline) {
            if line.hasPrefix("[") {
                concepts.append(String(line.dropFirst().prefix { $0 != "]" }))
            } else if !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
                for word in line[line.index(after: colon)...].split(separator: " ") { add(word) }
            }
        }
    }

    /// The tables the engine reads.
    var table: LexiconTable { LexiconTable(entries) }

    private mutating func add(_ word: Substring) {
        let isStem = word.hasSuffix("*")
        let text = (isStem ? word.dropLast() : word).replacing("_", with: " ").lowercased()
        let isAnywhere = text.unicodeScalars.contains { Self.isAnywhere($0.value) }
        entries.append((text, concepts.count - 1, isStem || isAnywhere))
    }

    private static func isAnywhere(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0E7F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF: true
        default: false
        }
    }
}
