/// The named signals of a prompt. Their values are squeezed to about 0…1, so that they can be shown and learnt from alike.
struct Structure: Sendable, Equatable {
    /// One value for each of `names`.
    var values: [Float]

    /// What is measured, in order. Names are part of the log's format; new ones go to the end.
    static let names = Signal.allCases.map(\.name)

    /// No signal at all.
    init() { values = Array(repeating: 0, count: Signal.allCases.count) }

    /// The value of a signal.
    subscript(signal: Signal) -> Double {
        get { Double(values[signal.rawValue]) }
        set { values[signal.rawValue] = Float(newValue) }
    }
}

/// What is measured in a prompt. New signals go to the end: their places are part of what is trained.
enum Signal: Int, Sendable, CaseIterable {
    case logCharacters, logWords, logLines, firstLineShare, lastLineShare, meanWordLength, longWords, meanLineLength
    case lineLengthSpread, typeTokenRatio, commonWords, shareOfDigits, shareOfCapitals, shareOfPunctuation
    case shareOfOperators, shareOfLatin, shareOfHan, shareOfKana, shareOfHangul, shareOfCyrillic, shareOfArabic
    case shareOfOtherScripts, questionMarks, endsWithQuestion, exclamationMarks, commas, colons, semicolons
    case quotationMarks, parentheses, brackets, ellipses, emoji, numbers, bigNumbers, bullets, numberedLines
    case optionLines, romanStatements, tableRows, links, codeShare, quotedShare, ownShare, codeMarks, mathMarks
    case placeholders, allCapitalWords, mixedCaseNames, startsWithQuestion, questionWords, negations, politeness
    case firstPerson, secondPerson, constraints, reasoningWords, comparisons, timeWords, lengthCue, earlierTurns
    case draftShare, followUp, attachments, languageConfidence

    /// What it is called in the log, such as `share_of_digits`.
    var name: String {
        String(describing: self).reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
}
