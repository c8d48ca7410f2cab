/// A JSON value (RFC 8259), as providers send and want them.
///
/// Numbers keep their text, so neither huge integers nor prices lose digits; objects keep their members' order.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSON])
    case object(JSONObject)

    /// The text, where this is a string.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The text, where this is a string that says something.
    public var nonEmptyString: String? {
        guard let string, !string.isEmpty else { return nil }
        return string
    }

    /// The number, where this is one.
    public var number: JSONNumber? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The whole number, where this is one that fits, `1.0` and `1e3` included.
    public var int: Int? { number?.int }

    /// The nearest floating-point number, where this is a number.
    public var double: Double? { number?.double }

    /// The truth value, where this is one.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The elements, where this is an array; else none.
    public var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The members, where this is an object.
    public var object: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// The member of that name, where this is an object that has one and it is not null.
    public subscript(name: String) -> JSON? {
        guard case .object(let object) = self, let value = object[name], value != .null else { return nil }
        return value
    }

    /// This value with another laid on top: objects are merged member by member, anything else is replaced.
    public func merged(with other: JSON) -> JSON {
        guard case .object(var object) = self, case .object(let additions) = other else { return other }
        for member in additions.members {
            object[member.name] = object[member.name]?.merged(with: member.value) ?? member.value
        }
        return .object(object)
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }

    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// An array.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }

    /// An object; the last of several members with one name counts.
    public init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(JSONObject(members.map { JSONObject.Member(name: $0.0, value: $0.1) }))
    }
}
