import Interface

/// A table that is being read: hands out values of the wanted kind, and notes what is wrong with the rest.
struct Section {
    let path: [String]
    private let members: [String: Node]
    private let report: Report
    private var known: Set<String> = []

    init(path: [String] = [], members: [String: Node], report: Report) {
        self.path = path
        self.members = members
        self.report = report
    }

    /// The keys it has, in the order of their names.
    var keys: [String] { members.keys.sorted() }

    func has(_ key: String) -> Bool { members[key] != nil }

    mutating func string(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        if case .string(let value) = node { return value }
        return mistaken(key, node, "a text")
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        if case .flag(let value) = node { return value }
        return mistaken(key, node, "true or false")
    }

    /// A number, whole or not, in a range.
    mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let node = node(key) else { return nil }
        let value: Double
        switch node {
        case .integer(let integer): value = Double(integer)
        case .number(let number): value = number
        default: return mistaken(key, node, "a number")
        }
        guard range.contains(value) else {
            add(key, "must be \(range.words), not \(value.words)")
            return nil
        }
        return value
    }

    /// A list of texts; one text alone counts as a list of one.
    mutating func strings(_ key: String) -> [String]? {
        guard let node = node(key) else { return nil }
        switch node {
        case .string(let value): return [value]
        case .array(let nodes):
            let strings = nodes.compactMap { node in if case .string(let value) = node { value } else { nil } }
            return strings.count == nodes.count ? strings : mistaken(key, node, "a list of texts only")
        default: return mistaken(key, node, "a list of texts")
        }
    }

    /// One of the names of an enumeration.
    mutating func choice<Choice>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let name = string(key) else { return nil }
        if let choice = Choice(rawValue: name) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        add(key, "cannot be \"\(name)\"", suggestion: Self.suggestion(for: name, among: names))
        return nil
    }

    mutating func section(_ key: String) -> Section? {
        guard let node = node(key) else { return nil }
        if case .table(let members) = node { return Section(path: path + [key], members: members, report: report) }
        return mistaken(key, node, "a table, written [\(key)]")
    }

    /// The tables of a list, written `[[key]]`.
    mutating func sections(_ key: String) -> [Section] {
        guard let node = node(key) else { return [] }
        guard case .array(let nodes) = node else {
            return mistaken(key, node, "a list of tables, written [[\(key)]]") ?? []
        }
        return nodes.enumerated().compactMap { number, node in
            let path = path + [key, "#\(number)"]
            if case .table(let members) = node { return Section(path: path, members: members, report: report) }
            report.add(path, "has \(node.kind) where a table is needed")
            return nil
        }
    }

    /// Notes all keys that nobody asked for. Call it last.
    func end(unknown words: String = "is not a setting") {
        for key in members.keys where !known.contains(key) {
            let suggestion = Self.suggestion(for: key, among: known.sorted())
            add(key, words, suggestion: suggestion)
        }
    }

    /// Notes something wrong with a key.
    func add(_ key: String, _ message: String, suggestion: String? = nil) {
        report.add(path + [key], message, suggestion: suggestion)
    }

    /// Notes something wrong with the table as a whole.
    func add(_ message: String, suggestion: String? = nil) { report.add(path, message, suggestion: suggestion) }

    /// What may have been meant, or all there is to choose from when that is little.
    static func suggestion(for name: String, among names: [String]) -> String? {
        if let nearest = NearName.of(name, among: names) { return "did you mean \(nearest)?" }
        return names.count <= 9 ? "there are " + names.joined(separator: ", ") : nil
    }

    private mutating func node(_ key: String) -> Node? {
        known.insert(key)
        return members[key]
    }

    private func mistaken<Value>(_ key: String, _ node: Node, _ wanted: String) -> Value? {
        add(key, "must be \(wanted), not \(node.kind)")
        return nil
    }
}

extension ClosedRange<Double> {
    fileprivate var words: String {
        upperBound == .greatestFiniteMagnitude
            ? "at least \(lowerBound.words)" : "from \(lowerBound.words) to \(upperBound.words)"
    }
}

extension Double {
    /// The number without `.0`.
    fileprivate var words: String { Int(exactly: self).map(String.init) ?? String(self) }
}
