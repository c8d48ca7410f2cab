import Drawing

/// The characters frames in texts are drawn with. All of them have a plain form on terminals without line characters.
enum Pieces {
    static let horizontal = "─"
    static let vertical = "│"
    static let topLeft = "╭", topRight = "╮", bottomLeft = "╰", bottomRight = "╯"
    static let topJoint = "┬", bottomJoint = "┴", leftJoint = "├", rightJoint = "┤", cross = "┼"
    /// Stands before the rest of a line of code too long for its row.
    static let continuation = "› "

    static func horizontal(_ width: Int) -> String {
        String(repeating: horizontal, count: max(0, width))
    }

    /// Every row of code ends with them, and `String(repeating:count:)` appends one at a time.
    static func blanks(_ width: Int) -> String {
        String(unsafeUninitializedCapacity: max(0, width)) { bytes in
            bytes.initialize(repeating: .blank)
            return bytes.count
        }
    }
}
