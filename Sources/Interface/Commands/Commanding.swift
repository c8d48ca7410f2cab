extension Chat {
    /// Does what a command says. A command that cannot be done stays in the composer, to be mended.
    mutating func perform(_ command: SlashCommand) -> [Effect] {
        switch command {
        case .unknown(let name):
            let near = NearName.of(name, among: SlashCommand.table.map(\.name))
            let hint = near.map { "did you mean /\($0)?" } ?? "/keys lists them."
            return tell(Notice(.error, "There is no command /\(name); \(hint)"))
        case .incomplete(let name, let needs): return tell(Notice(.error, "/\(name) needs \(needs)."))
        case .model(let id?) where routing.fleet?.models.contains(id) == false,
            .ban(let id) where routing.fleet?.models.contains(id) == false:
            return tell(Notice(.error, "No model is called \(id)." + suggestion(for: id)))
        default: break
        }
        if case .compare(_, let prompt) = command, let hindrance = hindranceToCompare(prompt) { return hindrance }
        let attachments = takeDraft().attachments
        if case .compare(let count, let prompt) = command {
            return compare(count, prompt, attachments) + [.saveDraft(unsent, conversation: conversation.id)]
        }
        let effects = carryOut(command)
        let isRanked = effects.contains { if case .route = $0 { true } else { false } }
        let shown = isRanked ? [] : rankOrLookBack()
        return effects + shown + [.saveDraft(unsent, conversation: conversation.id)]
    }

    /// Does what a command says that is known to be possible.
    mutating func carryOut(_ command: SlashCommand) -> [Effect] {
        switch command {
        case .model(nil): openModels()
        case .model(let id?): pin(id)
        case .auto: unpin()
        case .ban(let id): ban(id)
        case .compare(let count, let prompt): compare(count, prompt)
        case .why: perform(Intent.why)
        case .replay(let all): replay(all: all)
        case .budget(nil): open(.budget)
        case .budget(let change?): [.setBudget(change)]
        case .preset(nil): openPresets()
        case .preset(let name?): use(presetNamed: name)
        case .system(nil): changeTold()
        case .system(let text?): tell(system: text)
        case .export(let format, let path): export(format, path: path)
        case .new: startNew()
        case .sessions(let text): openSessions(searchingFor: text)
        case .theme(let name?): use(theme: name)
        case .theme(nil): openThemes()
        case .report(let report): open(report)
        case .notices: perform(Intent.showNotices)
        case .edit: editDraft()
        case .copy: perform(Intent.copyMessage)
        case .links: perform(Intent.links)
        case .mouse: toggleMouse()
        case .help: perform(Intent.help)
        case .quit: leave()
        case .unknown, .incomplete: []
        }
    }

    private mutating func pin(_ id: String) -> [Effect] {
        routing.pinned = id
        let back = "Everything goes to \(id); /auto lets the engine pick again."
        return [reroute()] + tell(Notice(.information, back))
    }

    private mutating func unpin() -> [Effect] {
        routing.pinned = nil
        return [reroute()] + tell(Notice(.information, "The engine picks the model for each question again."))
    }

    private mutating func ban(_ id: String) -> [Effect] {
        let isBack = routing.banned.remove(id) != nil
        if !isBack { routing.banned.insert(id) }
        let text = isBack ? "\(id) may answer again." : "\(id) is banned for this session; /ban \(id) lets it back."
        return [reroute()] + tell(Notice(.information, text))
    }

    private func suggestion(for id: String) -> String {
        let models = routing.fleet?.models ?? []
        guard let near = models.first(where: { $0.contains(id) }) ?? NearName.of(id, among: models) else { return "" }
        return " Did you mean \(near)?"
    }
}
