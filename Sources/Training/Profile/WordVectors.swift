import Foundation
import Routing

/// Words of many languages as points, words of like meaning near each other; made by `make-word-vectors.py`.
struct WordVectors {
    /// A word as a feature, and where it lies.
    struct Entry {
        var hash: UInt64
        var vector: [Float]
    }

    /// The words, in the order of the file.
    private(set) var entries: [Entry] = []

    /// No words at all.
    init() {}

    /// How many numbers a vector has.
    var dimension: Int { entries.first?.vector.count ?? 0 }

    /// Reads a table: a word, a tab, its vector with a byte an axis in Base64.
    init(_ file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "\t")
            guard parts.count == 2, let bytes = Data(base64Encoded: String(parts[1])) else {
                throw CorpusMistake(file: file.lastPathComponent, label: String(line.prefix(40)))
            }
            let vector = bytes.map { Float(Int8(bitPattern: $0)) }
            entries.append(Entry(hash: Sense.hash(of: parts[0]), vector: vector))
        }
        scale()
    }

    /// Brings the mean length to 1, so that one penalty suits this block and the others.
    private mutating func scale() {
        let squares = entries.reduce(Float(0)) { $0 + $1.vector.reduce(0) { $0 + $1 * $1 } }
        guard squares > 0 else { return }
        let factor = (Float(entries.count) / squares).squareRoot()
        for place in entries.indices { entries[place].vector = entries[place].vector.map { $0 * factor } }
    }
}
