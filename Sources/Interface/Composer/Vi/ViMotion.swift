extension Composer {
    /// Where a motion leads, and whether the character there belongs to what it goes over.
    func target(of motion: ViCommand.Motion) -> (place: Int, isIncluded: Bool) {
        switch motion {
        case .left: (max(lineStart, cursor - 1), false)
        case .right: (min(lineEnd, cursor + 1), false)
        case .wordForward: (wordForward, false)
        case .wordBackward: (wordBackward, false)
        case .wordEnd: (wordEndForward, true)
        case .lineStart: (lineStart, false)
        case .lineEnd: (lineEnd, false)
        case .draftStart: (0, false)
        case .draftEnd: (characters.count, false)
        }
    }

    private var wordForward: Int {
        var place = cursor
        if place < characters.count, !characters[place].isWhitespace {
            let kind = characters[place].isViWord
            while place < characters.count, !characters[place].isWhitespace, characters[place].isViWord == kind {
                place += 1
            }
        }
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        return place
    }

    private var wordBackward: Int {
        var place = cursor
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        guard place > 0 else { return 0 }
        let kind = characters[place - 1].isViWord
        while place > 0, !characters[place - 1].isWhitespace, characters[place - 1].isViWord == kind { place -= 1 }
        return place
    }

    private var wordEndForward: Int {
        var place = cursor + 1
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        guard place < characters.count else { return max(0, characters.count - 1) }
        let kind = characters[place].isViWord
        while place + 1 < characters.count, !characters[place + 1].isWhitespace, characters[place + 1].isViWord == kind
        {
            place += 1
        }
        return place
    }
}

extension Character {
    /// Whether vi counts it to a word; signs in a row are words of their own.
    fileprivate var isViWord: Bool { isLetter || isNumber || self == "_" }
}
