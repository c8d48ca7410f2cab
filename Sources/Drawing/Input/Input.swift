/// What comes from the terminal.
public enum Input: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, in one piece; line ends are `\n`.
    case paste(String)
    /// The mouse did something.
    case mouse(MouseEvent)
    /// The terminal has a new size, in columns and rows.
    case resize(width: Int, height: Int)
    /// The terminal window gained or lost the keyboard.
    case focus(Bool)
    /// The terminal told what its background is, having been asked.
    case background(isLight: Bool)
}
