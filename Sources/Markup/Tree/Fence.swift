/// What encloses a block of code: a run of backticks or tildes.
public struct Fence: Sendable, Hashable {
    /// The backtick or the tilde, as a byte.
    public var mark: UInt8
    /// How many there are; the closing fence has as many or more.
    public var length: Int
    /// The blanks before it, 0…3, which its lines lose too.
    public var indent: Int

    /// A fence by its parts.
    public init(mark: UInt8, length: Int, indent: Int = 0) {
        self.mark = mark
        self.length = length
        self.indent = indent
    }

    /// Whether a line closes the block.
    public func isClosed(by line: Substring) -> Bool {
        let bytes = line.utf8.drop { $0 == .blank }
        let run = bytes.prefix { $0 == mark }.count
        return line.utf8.count - bytes.count <= 3 && run >= length
            && bytes.dropFirst(run).allSatisfy { $0 == .blank || $0 == .tab }
    }

    /// Whether an unfinished line may yet close the block.
    public func mayBeClosed(by line: Substring) -> Bool {
        let bytes = line.utf8.drop { $0 == .blank }
        return line.utf8.count - bytes.count <= 3 && !bytes.isEmpty && bytes.allSatisfy { $0 == mark }
    }

    /// A line of the block without the blanks it shares with the fence.
    public func content(of line: Substring) -> Substring {
        line.dropFirst(min(indent, line.utf8.prefix { $0 == .blank }.count))
    }
}

extension UInt8 {
    static let blank = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}
