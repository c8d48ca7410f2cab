import CCmark

/// GitHub's Markdown as values. Anything is a document: no text is an error.
public enum Markdown {
    /// The most bytes read at once, which holds the worst documents known to some hundredths of a second.
    public static let maximumLength = 16_384

    /// The blocks of a text of at most ``maximumLength`` bytes; of what is longer, only the beginning is read.
    ///
    /// References are definitions, `[name]: destination` a line, that hold although they are not in the text.
    public static func blocks(of text: Substring, references: String = "") -> [Block] {
        let source = Source(text, references: references)
        guard let document = source.parsed() else { return [] }
        defer { cmark_node_free(document.pointer) }
        return TreeReader(source: source).blocks(in: document, depth: 0)
    }
}

/// The bytes given to cmark, and where their lines begin.
struct Source {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// The lines of references before the text.
    let offset: Int

    init(_ text: Substring, references: String) {
        var bytes = Array(references.utf8)
        let offset = bytes.isEmpty ? 0 : bytes.count { $0 == .newline } + 1
        if offset > 0 { bytes.append(.newline) }
        bytes.append(contentsOf: text.utf8.prefix(Markdown.maximumLength))
        self.bytes = bytes
        self.offset = offset
        lineStarts = Self.lineStarts(in: bytes)
    }

    func parsed() -> Node? {
        let withTables = mostColumns * lineStarts.count <= Self.maximumCells
        return bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { start in
                cc_parse(start.assumingMemoryBound(to: CChar.self), bytes.count, withTables).map(Node.init)
            }
        }
    }

    /// Whether a line, counted with those of the references, is blank or only continues quotes; not so before the first.
    func isBlank(line: Int) -> Bool {
        guard line >= offset, line < lineStarts.count else { return false }
        return self.line(line).allSatisfy { $0 <= .blank || $0 == UInt8(ascii: ">") }
    }

    private func line(_ number: Int) -> ArraySlice<UInt8> {
        bytes[lineStarts[number]..<(number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count)]
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == .newline || byte == .carriageReturn {
            let isFirstOfTwo = byte == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .newline
            if !isFirstOfTwo { starts.append(index + 1) }
        }
        return starts
    }

    /// cmark fills short rows with empty cells, so that columns times lines is what a table can cost.
    private static let maximumCells = 10_000

    private var mostColumns: Int {
        lineStarts.indices.reduce(1) { most, number in
            var columns = 1
            for byte in line(number) {
                switch byte {
                case UInt8(ascii: "|"): columns += 1
                case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), ...(.blank): continue
                default: return most
                }
            }
            return max(most, columns)
        }
    }
}
