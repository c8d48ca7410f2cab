import TOMLKit

/// A TOML value. Dates and times, which no setting needs, keep only their kind.
enum Node: Equatable {
    case string(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case array([Node])
    case table([String: Node])
    case other(String)

    init(_ value: any TOMLValueConvertible) {
        self =
            if let string = value.string {
                .string(string)
            } else if let integer = value.int {
                .integer(integer)
            } else if let number = value.double {
                .number(number)
            } else if let flag = value.bool {
                .flag(flag)
            } else if let array = value.array {
                .array(array.map(Node.init))
            } else if let table = value.table {
                .table(Self.members(of: table))
            } else {
                .other(value.type.description)
            }
    }

    /// The members of a table.
    static func members(of table: TOMLTable) -> [String: Node] {
        var members: [String: Node] = [:]
        for key in table.keys { members[key] = table[key].map(Node.init) }
        return members
    }

    /// What it is, with its article, as messages name it.
    var kind: String {
        switch self {
        case .string: "a text"
        case .integer: "a whole number"
        case .number: "a number"
        case .flag: "true or false"
        case .array: "a list"
        case .table: "a table"
        case .other(let kind): "a \(kind)"
        }
    }
}
