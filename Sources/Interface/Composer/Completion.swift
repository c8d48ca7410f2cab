/// Something the word under the cursor could be completed to.
struct Completion: Sendable, Hashable {
    /// What the whole draft becomes.
    var draft: String
    /// What is offered, as shown.
    var title: String
    /// A word about it.
    var help: String
    /// Whether the draft is then all there is to it.
    var isWhole: Bool
    /// Where the cursor then stands; nil for the end.
    var cursor: Int?
}

extension Chat {
    /// What the draft could be completed to: commands after a slash, what a command takes after its name, files after `@`.
    var completions: [Completion] {
        guard focus == .composer, overlay == nil else { return [] }
        // Up and down leaf on through what was sent, also where that was a command.
        guard composer.history.shown.map({ $0 != composer.text }) ?? true else { return [] }
        if composer.pathBeginning != nil { return fileCompletions }
        guard composer.characters.first == "/" else { return [] }
        guard composer.cursor == composer.characters.count, composer.characters.count <= 80 else { return [] }
        let draft = String(composer.characters)
        guard let blank = draft.firstIndex(of: " ") else { return commands(beginningWith: draft.dropFirst()) }
        let arguments = arguments(of: draft[..<blank].dropFirst())
        return choices(arguments, after: String(draft[...blank]), matching: String(draft[blank...].dropFirst()))
    }

    /// The names a command takes; empty where it takes anything.
    private func arguments(of command: Substring) -> [String] {
        switch command {
        case "model", "pin", "ban": routing.fleet?.models ?? []
        case "theme": status.themes
        case "preset": preferences.presets.map(\.name)
        default: []
        }
    }

    private func commands(beginningWith typed: Substring) -> [Completion] {
        SlashCommand.table.filter { $0.name.hasPrefix(typed) }.map { row in
            let draft = "/" + row.name + (row.argument.isEmpty ? "" : " ")
            return Completion(draft: draft, title: row.usage, help: row.help, isWhole: !row.needsArgument)
        }
    }

    private func choices(_ names: [String], after command: String, matching typed: String) -> [Completion] {
        guard !names.contains(typed) else { return [] }
        let scored = names.enumerated().compactMap { place, name in
            FuzzyMatch(typed, in: name).map { (name: name, rank: (-$0.score, place)) }
        }
        return scored.sorted { $0.rank < $1.rank }.map { name, _ in
            Completion(draft: command + name, title: name, help: "", isWhole: true)
        }
    }

    /// The completion the keys are on; nil when there is none.
    var chosenCompletion: Completion? {
        let all = completions
        return all.isEmpty ? nil : all[min(composer.completion, all.count - 1)]
    }

    mutating func moveCompletion(_ step: Intent.Step) -> [Effect] {
        let last = completions.count - 1
        switch step {
        case .previous: composer.completion = max(0, composer.completion - 1)
        case .next: composer.completion = min(last, composer.completion + 1)
        case .first: composer.completion = 0
        case .last: composer.completion = last
        }
        return []
    }

    mutating func complete() -> [Effect] {
        guard let completion = chosenCompletion else { return [] }
        composer.replace(with: completion.draft)
        if let cursor = completion.cursor { composer.move(to: cursor) }
        return draftChanged()
    }

    /// Takes the chosen completion, and sends it when nothing more can follow.
    mutating func acceptCompletion() -> [Effect] {
        guard let completion = chosenCompletion else { return [] }
        guard completion.isWhole else { return complete() }
        composer.replace(with: completion.draft)
        return send()
    }
}
