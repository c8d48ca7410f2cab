extension Markdown {
    /// The links and images of a text of any length, in order, each destination once.
    ///
    /// - Parameter references: Definitions that hold although they stand elsewhere, as for ``blocks(of:references:)``.
    public static func links(in text: String, references: String = "") -> [Hyperlink] {
        var (found, known, rest) = ([Hyperlink](), Set<String>(), text[...])
        while !rest.isEmpty {
            let part = takePart(of: &rest, references: references)
            found += part.flatMap(\.links).filter { !$0.destination.isEmpty && known.insert($0.destination).inserted }
        }
        return found
    }

    /// The blocks that are whole in what is read at once, taken off the text.
    private static func takePart(of text: inout Substring, references: String) -> [Block] {
        let part = text.wholeLines(within: maximumLength)
        let blocks = blocks(of: part, references: references)
        guard part.endIndex < text.endIndex, let last = blocks.last, last.line > 0 else {
            text = text[part.endIndex...].after(blocks.last)
            return blocks
        }
        text = text.dropLines(last.line)
        return blocks.dropLast()
    }
}

extension Substring {
    /// As many lines from the beginning as so many bytes hold; of a line longer than that, its beginning.
    fileprivate func wholeLines(within most: Int) -> Substring {
        guard utf8.count > most else { return self }
        let cut = utf8.index(startIndex, offsetBy: most)
        let lineEnd = utf8[..<cut].lastIndex { $0 == .newline || $0 == .carriageReturn }
        return lineEnd.map { self[...$0] } ?? self[..<cut]
    }

    /// What follows a block longer than is read at once: code goes as far as its fence, the rest of all else is read by
    /// itself.
    fileprivate func after(_ block: Block?) -> Substring {
        guard case .code(let code) = block?.content, let fence = code.fence else { return self }
        var rest = self
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isNewline }
            rest = rest[line.endIndex...].dropFirst()
            if fence.isClosed(by: line) { break }
        }
        return rest
    }

    /// The text after so many lines.
    fileprivate func dropLines(_ count: Int) -> Substring {
        var rest = self
        for _ in 0..<count {
            guard let end = rest.firstIndex(where: { ["\n", "\r\n", "\r"].contains($0) }) else { break }
            rest = rest[rest.index(after: end)...]
        }
        return rest
    }
}
