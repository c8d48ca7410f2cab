/// The characters frames are drawn with.
public enum BorderStyle: String, CaseIterable, Sendable {
    /// Light lines with round corners.
    case rounded
    /// Light lines with square corners.
    case plain
    /// Heavy lines.
    case heavy
    /// `+`, `-` and `|`, for terminals without line characters.
    case ascii

    /// The pieces of a frame, one column wide each.
    struct Pieces {
        let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
        let horizontal, vertical: Unicode.Scalar
        let leftJoint, rightJoint, topJoint, bottomJoint: Unicode.Scalar
    }

    var pieces: Pieces {
        switch self {
        case .rounded: .rounded
        case .plain: .plain
        case .heavy: .heavy
        case .ascii: .ascii
        }
    }
}

extension BorderStyle.Pieces {
    fileprivate static let rounded = Self(
        topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯", horizontal: "─", vertical: "│",
        leftJoint: "├", rightJoint: "┤", topJoint: "┬", bottomJoint: "┴")
    fileprivate static let plain = Self(
        topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", horizontal: "─", vertical: "│",
        leftJoint: "├", rightJoint: "┤", topJoint: "┬", bottomJoint: "┴")
    fileprivate static let heavy = Self(
        topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━", vertical: "┃",
        leftJoint: "┣", rightJoint: "┫", topJoint: "┳", bottomJoint: "┻")
    fileprivate static let ascii = Self(
        topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-", vertical: "|",
        leftJoint: "+", rightJoint: "+", topJoint: "+", bottomJoint: "+")
}
