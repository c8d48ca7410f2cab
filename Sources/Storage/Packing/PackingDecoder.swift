/// Makes any `Decodable` value of a `Packed` tree.
struct PackingDecoder: Decoder {
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    fileprivate let packed: Packed

    static func value<Value: Decodable>(_ type: Value.Type, of tree: Packed) throws -> Value {
        try PackingDecoder(codingPath: [], packed: tree).value(type)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = packed else { throw mismatch(type) }
        return KeyedDecodingContainer(Keyed(decoder: self, members: members))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let values) = packed else { throw mismatch([Any].self) }
        return Unkeyed(decoder: self, values: values)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

    fileprivate func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        switch type {
        case is Double.Type: try matched(packed.double)
        case is Float.Type: try matched(packed.double.map { Float($0) })
        case is String.Type: try matched(packed.string)
        case is Bool.Type: try matched(packed.bool)
        case let type as any BinaryInteger.Type: try matched(packed.integer(type))
        default: try Value(from: self)
        }
    }

    private func matched<Value, Found>(_ found: Found?) throws -> Value {
        guard let value = found as? Value else { throw mismatch(Value.self) }
        return value
    }

    fileprivate func inner(_ key: some CodingKey, _ packed: Packed) -> PackingDecoder {
        PackingDecoder(codingPath: codingPath + [key], packed: packed)
    }

    private func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "is something else"))
    }
}

extension PackingDecoder {
    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: PackingDecoder
        let members: [(key: String, value: Packed)]
        var codingPath: [any CodingKey] { decoder.codingPath }
        var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

        func contains(_ key: Key) -> Bool { member(key) != nil }

        func decodeNil(forKey key: Key) throws -> Bool { try inner(key).packed == .null }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try inner(key).value(type)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> {
            try inner(key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try inner(key).unkeyedContainer()
        }

        func superDecoder() throws -> any Decoder {
            decoder.inner(Index(0), members.first { $0.key == "super" }?.value ?? .null)
        }

        func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }

        private func member(_ key: Key) -> Packed? { members.first { $0.key == key.stringValue }?.value }

        private func inner(_ key: Key) throws -> PackingDecoder {
            guard let value = member(key) else {
                throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "was not kept"))
            }
            return decoder.inner(key, value)
        }
    }

    private struct Unkeyed: UnkeyedDecodingContainer {
        let decoder: PackingDecoder
        let values: [Packed]
        private(set) var currentIndex = 0
        var codingPath: [any CodingKey] { decoder.codingPath }
        var count: Int? { values.count }
        var isAtEnd: Bool { currentIndex >= values.count }

        init(decoder: PackingDecoder, values: [Packed]) {
            self.decoder = decoder
            self.values = values
        }

        mutating func decodeNil() throws -> Bool {
            guard !isAtEnd, values[currentIndex] == .null else { return false }
            currentIndex += 1
            return true
        }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next().value(type) }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> {
            try next().container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            try next().unkeyedContainer()
        }

        mutating func superDecoder() throws -> any Decoder { try next() }

        private mutating func next() throws -> PackingDecoder {
            guard !isAtEnd else {
                let context = DecodingError.Context(codingPath: codingPath, debugDescription: "has no more values")
                throw DecodingError.valueNotFound(Packed.self, context)
            }
            defer { currentIndex += 1 }
            return decoder.inner(Index(currentIndex), values[currentIndex])
        }
    }

    private struct Single: SingleValueDecodingContainer {
        let decoder: PackingDecoder
        var codingPath: [any CodingKey] { decoder.codingPath }

        func decodeNil() -> Bool { decoder.packed == .null }

        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.value(type) }
    }

    /// The place of a value in an array.
    private struct Index: CodingKey {
        let intValue: Int?
        var stringValue: String { "[\(intValue ?? 0)]" }

        init(_ index: Int) { intValue = index }
        init?(intValue: Int) { self.intValue = intValue }
        init?(stringValue: String) { nil }
    }
}

extension Packed {
    fileprivate var double: Double? { if case .double(let value) = self { value } else { nil } }
    fileprivate var string: String? { if case .string(let value) = self { value } else { nil } }
    fileprivate var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    fileprivate func integer<Value: BinaryInteger>(_ type: Value.Type) -> (any BinaryInteger)? {
        switch self {
        case .integer(let value): Value(exactly: value)
        case .natural(let value): Value(exactly: value)
        default: nil
        }
    }
}
