import Routing

// Writing the patterns of a row, such as `anthropic/*, openai/*`.
extension Chat {
    /// Begins to write the patterns of the chosen row; rows that are stepped have none.
    mutating func editEntry() -> [Effect] {
        guard let patterns = preferences.chosen.patterns else { return [] }
        preferences.entry = preferences.limits[keyPath: patterns].joined(separator: ", ")
        return []
    }

    mutating func typeInEntry(_ text: String) -> [Effect] {
        preferences.entry?.append(text.filter { !$0.isNewline })
        return []
    }

    mutating func eraseInEntry(all: Bool) -> [Effect] {
        preferences.entry = preferences.entry.map { all ? "" : String($0.dropLast()) }
        return []
    }

    /// Takes the patterns over: they bind at once, and are kept.
    mutating func acceptEntry() -> [Effect] {
        guard let text = preferences.entry, let patterns = preferences.chosen.patterns else { return [] }
        preferences.entry = nil
        let written = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
        return changeSliders { $0.limits[keyPath: patterns] = written } + warn(ofIdle: written)
    }

    /// A pattern that fits no model there is, is most likely misspelt.
    private mutating func warn(ofIdle written: [String]) -> [Effect] {
        guard let models = routing.fleet?.models, !models.isEmpty else { return [] }
        let idle = written.filter { text in
            let pattern = Patterns([text])
            return !models.contains { pattern.first(fitting: $0) != nil }
        }
        guard !idle.isEmpty else { return [] }
        return tell(Notice(.warning, "No model there is matches \(idle.joined(separator: ", "))."))
    }

    mutating func closeEntry() -> [Effect] {
        preferences.entry = nil
        return []
    }
}
