import Drawing

extension KeyMap {
    /// The table with the user's own keys in place of the standard ones, and everything that is wrong with them.
    ///
    /// - Parameter own: The keys by the names of what they ask for; no keys at all take the standard ones away. What is
    ///   mistaken is left as it was.
    public func overridden(by own: [String: [String]]) -> (keyMap: KeyMap, mistakes: [KeyMistake]) {
        var changed = bindings
        var mistakes: [KeyMistake] = []
        for (name, keys) in own.sorted(by: { $0.key < $1.key }) {
            guard let place = changed.firstIndex(where: { $0.name == name }) else {
                mistakes.append(.unknownName(name, nearest: NearName.of(name, among: bindings.map(\.name))))
                continue
            }
            let unknown = keys.filter { Key(name: $0) == nil }
            mistakes += unknown.map { .unknownKey($0, name: name) }
            if unknown.isEmpty { changed[place].keys = keys }
        }
        let result = KeyMap(bindings: changed)
        return (result, mistakes + result.conflicts)
    }

    /// Keys that ask for two things in one layer, of which only one can be had.
    public var conflicts: [KeyMistake] {
        var owners: [Place: String] = [:]
        var found: [KeyMistake] = []
        for binding in bindings {
            for key in binding.keys.compactMap(Key.init(name:)) {
                let place = Place(layer: binding.layer, key: key)
                if let other = owners[place] {
                    found.append(.conflict(key: key.name, name: binding.name, other: other))
                }
                owners[place] = binding.name
            }
        }
        return found
    }

    private struct Place: Hashable {
        var layer: Layer
        var key: Key
    }
}

/// Something wrong in the user's own key table.
public enum KeyMistake: Error, Sendable, Equatable, CustomStringConvertible {
    /// Nothing is called that; the nearest name, where one is near.
    case unknownName(String, nearest: String?)
    /// That is no key.
    case unknownKey(String, name: String)
    /// One key asks for two things in the same place.
    case conflict(key: String, name: String, other: String)

    /// What is wrong and what to do, in a sentence.
    public var description: String {
        switch self {
        case .unknownName(let name, let nearest):
            "nothing is called \"\(name)\"; " + (nearest.map { "did you mean \"\($0)\"?" } ?? "/keys lists the names")
        case .unknownKey(let key, let name):
            "\"\(key)\" for \"\(name)\" is no key; keys are written like \"ctrl+p\", \"alt+enter\", \"f5\" or \"?\""
        case .conflict(let key, let name, let other):
            "\"\(key)\" stands for \"\(other)\" and \"\(name)\"; give one of them another key"
        }
    }
}
