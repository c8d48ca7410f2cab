extension Canvas {
    /// What it shows: rows joined by line ends, without blanks at their ends.
    public var text: String {
        (0..<height).map { text(ofRow: $0) }.joined(separator: "\n")
    }

    /// What one row shows, without blanks at its end.
    public func text(ofRow y: Int) -> String {
        var text = ""
        for cell in row(y) where cell.width > 0 {
            cell.glyph.write(to: &text)
        }
        return text.trimmedAtEnd(of: " ")
    }

    /// What its cells mean: a letter a cell, `.` for plain text, then a list of the letters in use.
    ///
    /// Letters are given in the order the meanings first appear, so equal canvases read equally.
    public var roles: String {
        var letters: [Role: Character] = [.text: "."]
        var legend: [String] = []
        var supply = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".makeIterator()
        let rows = (0..<height).map { y in
            var letterRow = ""
            for cell in row(y) {
                let letter = letters[cell.role] ?? supply.next() ?? "?"
                if letters.updateValue(letter, forKey: cell.role) == nil {
                    legend.append("\(letter) \(cell.role.rawValue)")
                }
                letterRow.append(letter)
            }
            return letterRow.trimmedAtEnd(of: ".")
        }
        return (rows + legend).joined(separator: "\n")
    }
}

extension String {
    fileprivate func trimmedAtEnd(of character: Character) -> String {
        guard let last = lastIndex(where: { $0 != character }) else { return "" }
        return String(self[...last])
    }
}
