/// Turns any `Encodable` value into a `Packed` tree.
///
/// Members keep the order in which they are encoded; those that are nil are left out. Sets, whose order changes from run
/// to run, are sorted, so that equal values of one type have equal trees.
struct PackingEncoder: Encoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private let node: Node

    static func tree(of value: some Encodable) throws -> Packed {
        let node = Node()
        try node.write(value)
        return node.packed
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.become(.object([]))
        return KeyedEncodingContainer(Keyed(node: node))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.become(.array([]))
        return Unkeyed(node: node)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node) }

    private init(node: Node) { self.node = node }

    /// A place in the tree that is being written. Containers outlive the call that made them, so it has an identity.
    fileprivate final class Node {
        enum Content {
            case value(Packed)
            case array([Node])
            case object([(key: String, node: Node)])
        }

        var content = Content.value(.null)
        private var isSet = false

        /// Begins an array or object, unless one was begun before.
        func become(_ start: Content) {
            if case .value = content { content = start }
        }

        func append() -> Node {
            let node = Node()
            guard case .array(var nodes) = content else { return node }
            content = .value(.null)
            nodes.append(node)
            content = .array(nodes)
            return node
        }

        func member(_ key: String) -> Node {
            let node = Node()
            guard case .object(var members) = content else { return node }
            content = .value(.null)
            members.append((key, node))
            content = .object(members)
            return node
        }

        var packed: Packed {
            switch content {
            case .value(let value): value
            case .array(let nodes): .array(isSet ? nodes.map(\.packed).sortedByText : nodes.map(\.packed))
            case .object(let members): .object(members.map { ($0.key, $0.node.packed) })
            }
        }

        func write(_ value: some Encodable) throws {
            if let packed = Packed(value) {
                content = .value(packed)
            } else {
                isSet = value is any SetAlgebra
                try value.encode(to: PackingEncoder(node: self))
            }
        }
    }
}

extension PackingEncoder {
    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let node: Node
        var codingPath: [any CodingKey] { [] }

        mutating func encodeNil(forKey key: Key) { _ = node.member(key.stringValue) }

        mutating func encode(_ value: some Encodable, forKey key: Key) throws {
            try node.member(key.stringValue).write(value)
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type,
            forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            PackingEncoder(node: node.member(key.stringValue)).container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            PackingEncoder(node: node.member(key.stringValue)).unkeyedContainer()
        }

        mutating func superEncoder() -> any Encoder { PackingEncoder(node: node.member("super")) }

        mutating func superEncoder(forKey key: Key) -> any Encoder {
            PackingEncoder(node: node.member(key.stringValue))
        }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let node: Node
        var codingPath: [any CodingKey] { [] }

        var count: Int {
            guard case .array(let nodes) = node.content else { return 0 }
            return nodes.count
        }

        mutating func encodeNil() { _ = node.append() }

        mutating func encode(_ value: some Encodable) throws { try node.append().write(value) }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedEncodingContainer<Nested> {
            PackingEncoder(node: node.append()).container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            PackingEncoder(node: node.append()).unkeyedContainer()
        }

        mutating func superEncoder() -> any Encoder { PackingEncoder(node: node.append()) }
    }

    private struct Single: SingleValueEncodingContainer {
        let node: Node
        var codingPath: [any CodingKey] { [] }

        mutating func encodeNil() { node.content = .value(.null) }

        mutating func encode(_ value: some Encodable) throws { try node.write(value) }
    }
}

extension Packed {
    /// A value that needs no container; nil for all others.
    fileprivate init?(_ value: some Encodable) {
        switch value {
        case let value as Double: self = .double(value)
        case let value as Float: self = .double(Double(value))
        case let value as String: self = .string(value)
        case let value as Bool: self = .bool(value)
        case let value as any (BinaryInteger & UnsignedInteger): self = .natural(UInt64(value))
        case let value as any BinaryInteger: self = .integer(Int64(value))
        default: return nil
        }
    }
}

extension [Packed] {
    /// The elements in the order of how they print.
    fileprivate var sortedByText: [Packed] {
        map { (element: $0, text: "\($0)") }.sorted { $0.text < $1.text }.map(\.element)
    }
}
