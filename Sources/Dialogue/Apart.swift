/// A value in memory of its own, for what is large and often missing: whoever holds it is small, and quick to copy.
indirect enum Apart<Value> {
    case holding(Value)

    var value: Value {
        switch self {
        case .holding(let value): value
        }
    }
}

extension Apart: Sendable where Value: Sendable {}
extension Apart: Equatable where Value: Equatable {}
extension Apart: Hashable where Value: Hashable {}

// Written as the value itself.
extension Apart: Encodable where Value: Encodable {
    func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }
}

extension Apart: Decodable where Value: Decodable {
    init(from decoder: any Decoder) throws {
        self = .holding(try Value(from: decoder))
    }
}
