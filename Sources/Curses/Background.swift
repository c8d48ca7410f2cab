/// Whether a terminal is light or dark, as far as it says.
///
/// The environment may say so before the first frame; the terminal itself is asked after it, so that nothing waits for an
/// answer that may be slow or never come.
public enum Background: Hashable, Sendable {
    case light, dark

    /// What `COLORFGBG` says: its last field is the background among the sixteen colours, of which 7 and 9 to 15 are
    /// light. Nil when it is not set or not a number.
    public init?(environment: [String: String]) {
        guard let fields = environment["COLORFGBG"]?.split(separator: ";"), fields.count > 1, let last = fields.last,
            let color = Int(last)
        else { return nil }
        self = color == 7 || (9...15).contains(color) ? .light : .dark
    }

    /// What the terminal answered to OSC 11, as `rgb:ffff/ffff/ffff` with one to four digits each; nil when it did not.
    public init?(answer: [UInt8]) {
        let text = String(decoding: answer, as: UTF8.self)
        let isAnswer = text.hasPrefix("]11;rgb") || text.hasPrefix("\u{1B}]11;rgb")
        guard isAnswer, let parts = text.split(separator: "rgb", maxSplits: 1).last else { return nil }
        let fields = parts.drop { $0 != ":" }.dropFirst().split(separator: "/", maxSplits: 2)
        let levels = fields.compactMap { field -> Double? in
            let digits = field.prefix(4).prefix { $0.isHexDigit }
            guard let value = Int(digits, radix: 16) else { return nil }
            return Double(value) / Double((1 << (4 * digits.count)) - 1)
        }
        guard levels.count == 3 else { return nil }
        // ITU-R BT.709 luma, good enough to tell day from night.
        self = 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2] > 0.5 ? .light : .dark
    }
}
