/// A coded value as a tree, between Swift's `Codable` and bytes.
enum Packed: Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case natural(UInt64)
    case double(Double)
    case string(String)
    case array([Packed])
    case object([(key: String, value: Packed)])

    static func == (left: Packed, right: Packed) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.natural(let left), .natural(let right)): left == right
        case (.double(let left), .double(let right)): left.bitPattern == right.bitPattern
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            left.elementsEqual(right) { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}
