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
        return (result, mistakes + result.conflicts.map { $0.told(of: own) })
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
public enum KeyMistake: Error, Sendable, Equatable {
    /// Nothing is called that; the nearest name, where one is near.
    case unknownName(String, nearest: String?)
    /// That is no key.
    case unknownKey(String, name: String)
    /// One key asks for two things in the same place.
    case conflict(key: String, name: String, other: String)

    /// The line of the table it is in.
    public var name: String {
        switch self {
        case .unknownName(let name, _), .unknownKey(_, let name), .conflict(_, let name, _): name
        }
    }

    /// What is wrong with that line, to be read after its name.
    public var message: String {
        switch self {
        case .unknownName: "is nothing a key can do"
        case .unknownKey(let key, _): "cannot be \"\(key)\", which is no key"
        case .conflict(let key, _, let other): "cannot be \"\(key)\", which stands for \(other)"
        }
    }

    /// What to write instead.
    public var suggestion: String {
        switch self {
        case .unknownName(_, let nearest):
            nearest.map { "did you mean \($0)?" } ?? "switchboard keys lists the names"
        case .unknownKey: "keys are written like \"ctrl+p\", \"alt+enter\", \"f5\" or \"?\""
        case .conflict: "give one of them another key"
        }
    }

    /// Of two that want the same key, the one the user wrote.
    fileprivate func told(of own: [String: [String]]) -> KeyMistake {
        guard case .conflict(let key, let name, let other) = self, own[name] == nil else { return self }
        return .conflict(key: key, name: other, other: name)
    }
}
