extension Key {
    /// The keys with names, and the names by which help and key maps call them.
    private static let names: [(name: String, code: Code)] = [
        ("enter", .enter), ("tab", .tab), ("esc", .escape), ("backspace", .backspace), ("delete", .delete),
        ("insert", .insert), ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
        ("end", .end), ("pageup", .pageUp), ("pagedown", .pageDown), ("space", .character(" ")),
    ]

    private static let aliases = [
        "return": "enter", "escape": "esc", "del": "delete", "pgup": "pageup", "pgdn": "pagedown",
    ]

    private static let modifierNames: [(name: String, modifier: Modifiers)] = [
        ("ctrl", .ctrl), ("alt", .alt), ("shift", .shift),
    ]

    /// How it is written in key maps and help: `ctrl+p`, `alt+enter`, `shift+tab`, `f5`, `?`.
    public var name: String {
        let held = Self.modifierNames.filter { modifiers.contains($0.modifier) }.map { $0.name + "+" }
        return held.joined() + codeName
    }

    /// The key a name stands for; nil when there is none. Modifiers come in any order, names in any case.
    public init?(name: String) {
        var rest = Substring(name)
        var modifiers = Modifiers()
        while let plus = rest.dropFirst().firstIndex(of: "+"), plus != rest.indices.last {
            let word = rest[..<plus].lowercased()
            guard let held = Self.modifierNames.first(where: { $0.name == word })?.modifier else { return nil }
            modifiers.insert(held)
            rest = rest[rest.index(after: plus)...]
        }
        guard let code = Self.code(named: rest, isControl: modifiers.contains(.ctrl)) else { return nil }
        self.init(code, modifiers)
    }

    private var codeName: String {
        switch code {
        case .function(let number): return "f\(number)"
        case .character(let character) where character != " ": return String(character)
        default: return Self.names.first { $0.code == code }?.name ?? ""
        }
    }

    private static func code(named word: Substring, isControl: Bool) -> Code? {
        if word.count == 1, let character = word.first, character != " " {
            let lowered = isControl ? word.lowercased().first ?? character : character
            return .character(lowered)
        }
        let lowered = word.lowercased()
        let canonical = aliases[lowered] ?? lowered
        if let named = names.first(where: { $0.name == canonical }) { return named.code }
        guard lowered.first == "f", let number = Int(lowered.dropFirst()), (1...35).contains(number) else { return nil }
        return .function(number)
    }
}
