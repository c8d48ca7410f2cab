/// The named signals of a prompt. Their values are squeezed to about 0…1, so that they can be shown and learnt from alike.
struct Structure: Sendable, Equatable {
    /// One value for each of `names`.
    var values: [Float]

    /// What is measured, in order. Names are part of the log's format; new ones go to the end.
    static let names = Signal.allCases.map(\.rawValue)

    /// No signal at all.
    init() { values = Array(repeating: 0, count: Signal.allCases.count) }

    /// The value of a signal.
    subscript(signal: Signal) -> Double {
        get { Double(values[signal.index]) }
        set { values[signal.index] = Float(newValue) }
    }
}

/// What is measured in a prompt.
enum Signal: String, Sendable, CaseIterable {
    case logCharacters = "log_characters"
    case logWords = "log_words"
    case logLines = "log_lines"
    case firstLineShare = "first_line_share"
    case lastLineShare = "last_line_share"
    case meanWordLength = "mean_word_length"
    case longWords = "long_words"
    case meanLineLength = "mean_line_length"
    case lineLengthSpread = "line_length_spread"
    case typeTokenRatio = "type_token_ratio"
    case commonWords = "common_words"
    case shareOfDigits = "share_of_digits"
    case shareOfCapitals = "share_of_capitals"
    case shareOfPunctuation = "share_of_punctuation"
    case shareOfOperators = "share_of_operators"
    case shareOfLatin = "share_of_latin"
    case shareOfHan = "share_of_han"
    case shareOfKana = "share_of_kana"
    case shareOfHangul = "share_of_hangul"
    case shareOfCyrillic = "share_of_cyrillic"
    case shareOfArabic = "share_of_arabic"
    case shareOfOtherScripts = "share_of_other_scripts"
    case questionMarks = "question_marks"
    case endsWithQuestion = "ends_with_question"
    case exclamationMarks = "exclamation_marks"
    case commas
    case colons
    case semicolons
    case quotationMarks = "quotation_marks"
    case parentheses
    case brackets
    case ellipses
    case emoji
    case numbers
    case bigNumbers = "big_numbers"
    case bullets
    case numberedLines = "numbered_lines"
    case optionLines = "option_lines"
    case romanStatements = "roman_statements"
    case tableRows = "table_rows"
    case links
    case codeShare = "code_share"
    case quotedShare = "quoted_share"
    case ownShare = "own_share"
    case codeMarks = "code_marks"
    case mathMarks = "math_marks"
    case placeholders
    case allCapitalWords = "all_capital_words"
    case mixedCaseNames = "mixed_case_names"
    case startsWithQuestion = "starts_with_question"
    case questionWords = "question_words"
    case negations
    case politeness
    case firstPerson = "first_person"
    case secondPerson = "second_person"
    case constraints
    case reasoningWords = "reasoning_words"
    case comparisons
    case timeWords = "time_words"
    case lengthCue = "length_cue"
    case earlierTurns = "earlier_turns"
    case draftShare = "draft_share"
    case followUp = "follow_up"
    case attachments
    case languageConfidence = "language_confidence"

    /// Its place in `Structure.values`.
    var index: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
