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

extension Packed {
    /// The members of an object; none of anything else.
    var members: [(key: String, value: Packed)] { if case .object(let members) = self { members } else { [] } }

    /// The same object without a member.
    func removing(_ key: String) -> Packed { .object(members.filter { $0.key != key }) }

    /// The same object with a member.
    func adding(_ key: String, _ value: Packed) -> Packed { .object(members + [(key, value)]) }

    /// The same object, naming the members that another one has just so instead of repeating them.
    func sharing(with other: Packed) -> Packed {
        let shared = members.filter { member in
            other.members.contains { $0.key == member.key && $0.value == member.value }
        }
        let names = shared.map { Packed.string($0.key) }
        let rest = members.filter { member in !shared.contains { $0.key == member.key } }
        return .object([(Self.sharedKey, .array(names))] + rest)
    }

    /// The object that was shortened by `sharing(with:)`.
    func restoring(from other: Packed) -> Packed {
        guard let shared = members.first(where: { $0.key == Self.sharedKey }), case .array(let names) = shared.value
        else {
            return self
        }
        let restored = other.members.filter { names.contains(.string($0.key)) }
        return .object(removing(Self.sharedKey).members + restored)
    }

    private static let sharedKey = "="
}
