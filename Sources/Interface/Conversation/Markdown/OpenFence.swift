import Drawing
import Markup

/// A block of code that still comes in. Finished lines are laid out once; what they leave open is kept.
struct OpenFence: Sendable {
    private let fence: Fence
    private var code: CodeRows

    init(_ block: CodeBlock, fence: Fence, width: Int) {
        self.fence = fence
        code = CodeRows(info: block.info, width: width)
        bottom = code.bottom
    }

    /// The border above.
    var top: [Line] { code.top }
    /// The border below, drawn with every piece that comes in.
    let bottom: [Line]

    /// Whether a finished line ends the block.
    func isClosed(by line: Substring) -> Bool { fence.isClosed(by: line) }

    /// The rows of the next finished line.
    mutating func rows(of line: Substring) -> [Line] {
        code.rows(of: fence.content(of: line))
    }

    /// The rows of the line that is coming in; none while it may become the closing fence.
    func rows(ofUnfinished line: Substring) -> [Line] {
        if line.isEmpty || fence.mayBeClosed(by: line) { return [] }
        var code = code
        return code.rows(of: fence.content(of: line))
    }
}
