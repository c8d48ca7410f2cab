/// Stress laid on text by its writer, on top of the look of its role.
public struct Emphasis: OptionSet, Sendable, Hashable {
    /// One bit a stress.
    public let rawValue: UInt8

    /// A set of stresses by its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Heavy letters.
    public static let bold = Emphasis(rawValue: 1)
    /// Slanted letters.
    public static let italic = Emphasis(rawValue: 2)
    /// A line below.
    public static let underline = Emphasis(rawValue: 4)
    /// Foreground and background exchanged, as a selection without colours.
    public static let reverse = Emphasis(rawValue: 8)
    /// Fainter letters.
    public static let dim = Emphasis(rawValue: 16)
}
