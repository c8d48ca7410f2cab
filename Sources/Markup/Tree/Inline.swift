/// A part of running text.
public indirect enum Inline: Sendable, Hashable {
    /// Plain words.
    case text(String)
    /// Words stressed much.
    case strong([Inline])
    /// Words stressed.
    case emphasis([Inline])
    /// Words taken back.
    case strikethrough([Inline])
    /// Code among words.
    case code(String)
    /// Words that lead somewhere.
    case link([Inline], destination: String)
    /// A picture, by the words that stand for it.
    case image(alternative: String, destination: String)
    /// A line end of the text that need not be one when shown.
    case softBreak
    /// A line end that is meant.
    case hardBreak
}

extension [Inline] {
    /// What it says, without meanings; a break is a blank.
    public var plainText: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let words), .code(let words), .image(let words, _): text += words
            case .strong(let inner), .emphasis(let inner), .strikethrough(let inner), .link(let inner, _):
                text += inner.plainText
            case .softBreak, .hardBreak: text += " "
            }
        }
    }
}
