/// Where in a TOML document the keys are, which the parser does not tell.
///
/// Reads valid documents; of others it may find less, but always ends.
struct LineIndex {
    private var lines: [[String]: Int] = [:]

    /// The index of a document.
    init(_ text: String) {
        var scanner = Scanner(text)
        scanner.scan()
        lines = scanner.lines
    }

    /// The line, from 1, of a key or else of the nearest table it is in. The parts of a list are `#0`, `#1`, ….
    func line(of path: [String]) -> Int? {
        var path = path
        while !path.isEmpty {
            if let line = lines[path] { return line }
            path.removeLast()
        }
        return nil
    }
}

private struct Scanner {
    private(set) var lines: [[String]: Int] = [:]
    private var bytes: ArraySlice<UInt8>
    private var line = 1
    private var table: [String] = []
    private var counts: [[String]: Int] = [:]

    init(_ text: String) { bytes = Array(text.utf8)[...] }

    mutating func scan() {
        while true {
            skipSpace()
            guard let byte = bytes.first else { return }
            if byte == UInt8(ascii: "[") { scanHeader() } else { scanMember(in: table, endings: "") }
            skipLine()
        }
    }

    private mutating func scanHeader() {
        take()
        let isList = bytes.first == UInt8(ascii: "[")
        if isList { take() }
        table = resolved(scanKeys(until: "]"))
        if isList {
            record(table)
            let number = counts[table, default: 0]
            counts[table] = number + 1
            table.append("#\(number)")
        }
        record(table)
    }

    /// A table below a list belongs to the list's last entry.
    private func resolved(_ keys: [String]) -> [String] {
        keys.dropLast().reduce(into: [String]()) { path, key in
            path.append(key)
            if let count = counts[path] { path.append("#\(count - 1)") }
        } + keys.suffix(1)
    }

    private mutating func scanMember(in path: [String], endings: String) {
        let path = path + scanKeys(until: "=")
        record(path)
        if bytes.first == UInt8(ascii: "=") { take() }
        scanValue(at: path, endings: endings)
    }

    private mutating func scanValue(at path: [String], endings: String) {
        skipBlanks()
        switch bytes.first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
        case UInt8(ascii: "["): scanList(at: path)
        case UInt8(ascii: "{"): scanInlineTable(at: path)
        default:
            while let byte = bytes.first, !isLineEnd(byte), byte != UInt8(ascii: "#"), !endings.utf8.contains(byte) {
                take()
            }
        }
    }

    private mutating func scanList(at path: [String]) {
        take()
        var number = 0
        skipSpace()
        while let byte = bytes.first, byte != UInt8(ascii: "]") {
            if byte == UInt8(ascii: ",") {
                take()
                number += 1
            } else {
                record(path + ["#\(number)"])
                let before = bytes.count
                scanValue(at: path + ["#\(number)"], endings: ",]")
                if bytes.count == before { take() }
            }
            skipSpace()
        }
        take()
    }

    private mutating func scanInlineTable(at path: [String]) {
        take()
        skipSpace()
        while let byte = bytes.first, byte != UInt8(ascii: "}") {
            let before = bytes.count
            if byte == UInt8(ascii: ",") { take() } else { scanMember(in: path, endings: ",}") }
            if bytes.count == before { take() }
            skipSpace()
        }
        take()
    }

    /// The parts of a dotted key, which end before a sign or the line's end.
    private mutating func scanKeys(until end: Character) -> [String] {
        var keys: [String] = []
        var bare: [UInt8] = []
        func finished() -> [String] { bare.isEmpty ? keys : keys + [String(decoding: bare, as: UTF8.self)] }
        while let byte = bytes.first, byte != end.asciiValue, !isLineEnd(byte) {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): keys.append(skipString())
            case UInt8(ascii: "."):
                keys = finished()
                bare = []
                take()
            case UInt8(ascii: " "), UInt8(ascii: "\t"): take()
            default:
                bare.append(byte)
                take()
            }
        }
        return finished()
    }

    /// Skips a string of any kind and returns what is between its quotes, as written.
    @discardableResult
    private mutating func skipString() -> String {
        guard let quote = bytes.first else { return "" }
        let isLong = bytes.starts(with: [quote, quote, quote])
        let closing = Array(repeating: quote, count: isLong ? 3 : 1)
        bytes.removeFirst(closing.count)
        var content: [UInt8] = []
        while let byte = bytes.first, !bytes.starts(with: closing), isLong || !isLineEnd(byte) {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { content.append(take()) }
            if !bytes.isEmpty { content.append(take()) }
        }
        while bytes.first == quote { take() }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func record(_ path: [String]) {
        if lines[path] == nil { lines[path] = line }
    }

    private mutating func skipBlanks() {
        while let byte = bytes.first, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { take() }
    }

    /// Skips space, line ends and comments.
    private mutating func skipSpace() {
        while let byte = bytes.first {
            if byte == UInt8(ascii: "#") {
                while let byte = bytes.first, !isLineEnd(byte) { take() }
            } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte) {
                take()
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = bytes.first, !isLineEnd(byte) { take() }
    }

    @discardableResult
    private mutating func take() -> UInt8 {
        guard let byte = bytes.popFirst() else { return 0 }
        if byte == UInt8(ascii: "\n") { line += 1 }
        return byte
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
