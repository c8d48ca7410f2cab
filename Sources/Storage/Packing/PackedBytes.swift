/// Packed values as bytes: a tag, then what belongs to it. Numbers are as short as they can be, doubles keep every bit,
/// and names stand as numbers of a word list, as a database of decisions has few names and says them very often.
///
/// | tag | follows |
/// |---|---|
/// | 0 null · 1 false · 2 true | nothing |
/// | 3 integer | zigzag varint |
/// | 4 natural | varint |
/// | 5 double | 8 bytes, little-endian |
/// | 6 word | varint: its number |
/// | 7 text | varint: its length; UTF-8 |
/// | 8 array | varint: its count; values |
/// | 9 object | varint: its count; for each a word's number as varint and a value |
struct PackedWriter {
    private(set) var bytes: [UInt8] = []
    /// The number of a word.
    var number: (String) throws -> Int

    init(number: @escaping (String) throws -> Int) { self.number = number }

    mutating func write(_ value: Packed) throws {
        switch value {
        case .null: bytes.append(0)
        case .bool(let value): bytes.append(value ? 2 : 1)
        case .integer(let value): write(tag: 3, UInt64(bitPattern: (value << 1) ^ (value >> 63)))
        case .natural(let value): write(tag: 4, value)
        case .double(let value): write(value)
        case .string(let value): try write(value)
        case .array(let values):
            write(tag: 8, UInt64(values.count))
            for value in values { try write(value) }
        case .object(let members):
            write(tag: 9, UInt64(members.count))
            for member in members {
                try bytes.append(varint: UInt64(number(member.key)))
                try write(member.value)
            }
        }
    }

    private mutating func write(tag: UInt8, _ value: UInt64) {
        bytes.append(tag)
        bytes.append(varint: value)
    }

    private mutating func write(_ value: Double) {
        bytes.append(5)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Names have no spaces and are short; anything else is text, which would only swell the word list.
    private mutating func write(_ text: String) throws {
        guard text.utf8.count > 64 || text.utf8.contains(UInt8(ascii: " ")) else {
            return write(tag: 6, UInt64(try number(text)))
        }
        write(tag: 7, UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what `PackedWriter` wrote. Damaged bytes are an error, never a trap.
struct PackedReader {
    private var bytes: ArraySlice<UInt8>
    /// The words by their numbers.
    private let words: [Int: String]

    init(_ bytes: [UInt8], words: [Int: String]) {
        self.bytes = bytes[...]
        self.words = words
    }

    /// What a writer wrote nests less deep by far; damaged bytes could nest until the stack ends.
    private static let mostDepth = 64

    mutating func read() throws -> Packed { try read(depth: 0) }

    private mutating func read(depth: Int) throws -> Packed {
        guard depth < Self.mostDepth else { throw StoreError.Problem.damaged }
        switch try bytes.removeByte() {
        case 0: return .null
        case 1: return .bool(false)
        case 2: return .bool(true)
        case 3:
            let value = try bytes.removeVarint()
            return .integer(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
        case 4: return .natural(try bytes.removeVarint())
        case 5: return .double(try readDouble())
        case 6: return .string(try readWord())
        case 7: return .string(try readText())
        case 8: return .array(try (0..<readCount()).map { _ in try read(depth: depth + 1) })
        case 9: return .object(try (0..<readCount()).map { _ in (try readWord(), try read(depth: depth + 1)) })
        default: throw StoreError.Problem.damaged
        }
    }

    /// A count that the bytes left can hold.
    private mutating func readCount() throws -> Int {
        guard let count = Int(exactly: try bytes.removeVarint()), count <= bytes.count else {
            throw StoreError.Problem.damaged
        }
        return count
    }

    private mutating func readDouble() throws -> Double {
        guard bytes.count >= 8 else { throw StoreError.Problem.damaged }
        defer { bytes.removeFirst(8) }
        return Double(bitPattern: bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    private mutating func readWord() throws -> String {
        guard let number = Int(exactly: try bytes.removeVarint()), let word = words[number] else {
            throw StoreError.Problem.damaged
        }
        return word
    }

    private mutating func readText() throws -> String {
        let count = try readCount()
        defer { bytes.removeFirst(count) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}

extension StoreError.Problem {
    /// Bytes that no writer wrote.
    static let damaged = StoreError.Problem(kind: .corrupt, detail: "a packed value is damaged")
}
