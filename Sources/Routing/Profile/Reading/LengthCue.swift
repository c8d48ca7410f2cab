/// What a prompt says of how long the answer shall be.
struct LengthCue: Sendable, Equatable {
    /// The tokens it amounts to.
    var tokens: Double
    /// Whether a number was given, rather than a word such as "short".
    var isExact: Bool

    /// The last cue the user gives, or nil.
    static func read(_ text: ScannedText, words: [Word]) -> LengthCue? {
        var found: LengthCue?
        var amount: Double?
        for word in words where word.voice == .own {
            if let number = number(word, in: text) {
                amount = min(number, 200_000)
            } else if let unit = units[word.hash] {
                found = LengthCue(tokens: (amount ?? unit.usual) * unit.tokens, isExact: amount != nil)
                amount = nil
            } else if let factor = amounts[word.hash] {
                amount = factor
            } else if let tokens = moods[word.hash], found?.isExact != true {
                found = LengthCue(tokens: tokens, isExact: false)
            } else if linking[word.hash] == nil {
                amount = nil
            }
        }
        return found
    }

    private static func number(_ word: Word, in text: ScannedText) -> Double? {
        guard word.kind == .digit else { return nil }
        var value = 0.0
        for index in word.range {
            guard text.raw[index] &- 0x30 < 10 else { return nil }
            value = value * 10 + Double(text.raw[index] - 0x30)
        }
        // 2,000 and 2.000 are two words here; the thousands are the second.
        return word.range.count == 3 && value == 0 ? 2_000 : value
    }

    private struct Unit {
        var tokens: Double
        var usual: Double
    }

    private static func table<Value>(_ entries: [(Value, String)]) -> WordTable<Value> {
        var table: [UInt64: Value] = [:]
        for (value, words) in entries {
            for word in words.split(separator: " ") { table[ScalarHash.of(word: word)] = value }
        }
        return WordTable(table)
    }

    private static let units = table([
        (
            Unit(tokens: 1.35, usual: 300),
            "words wörter wörtern mots palabras palavras parole woorden ord słów слов слова"
        ),
        (
            Unit(tokens: 25, usual: 1),
            "sentence sentences satz sätze sätzen phrase phrases frase frases oración zin zinnen"
        ),
        (
            Unit(tokens: 25, usual: 1),
            "предложение предложении предложения предложений zdanie zdaniu zdaniach cümle kalimat câu"
        ),
        (
            Unit(tokens: 110, usual: 1),
            "paragraph paragraphs absatz absätze paragraphe paragraphes párrafo párrafos parágrafo"
        ),
        (
            Unit(tokens: 600, usual: 1),
            "page pages seite seiten página páginas pagina pagine strona strony страница страниц"
        ),
        (Unit(tokens: 16, usual: 4), "line lines zeilen zeile lignes líneas linhas righe bullets bullet строк строки"),
        (Unit(tokens: 0.3, usual: 280), "characters zeichen caractères caracteres karakter символов"),
        (Unit(tokens: 1.3, usual: 1), "word wort mot palabra palavra parola слово słowo"),
    ])

    private static let amounts = table([
        (1.0, "one single a an ein einem einen un une uno una um uma één jednym jednym одном одно bir"),
        (2.0, "two zwei deux dos dois due twee dwa два двух iki couple"),
        (3.0, "three drei trois tres três tre drie trzy три трёх трех üç few"),
        (4.0, "four vier quatre cuatro quatro четыре"), (5.0, "five fünf cinq cinco cinque vijf pięć пять beş"),
        (10.0, "ten zehn dix diez dez dieci tien dziesięć десять on"),
    ])

    private static let linking = table([
        (true, "or to of and than most least about around oder bis ou o a de или до short full")
    ])

    private static let moods = table([
        (
            60.0,
            "briefly brief short concise quick tl;dr tldr kurz knapp bref brève breve corto curto kort krótko кратко коротко"
        ),
        (
            1_300.0,
            "detailed thorough comprehensive in-depth long full ausführlich détaillé detallado detalhado dettagliato"
        ),
        (1_300.0, "uitgebreid szczegółowo подробно подробный essay aufsatz dissertation ensayo saggio эссе"),
    ])
}
