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
        _ = composer.take()
        return carryOut(command) + [reroute(), .saveDraft("", conversation: conversation.id)]
    }

    /// Does what a command says that is known to be possible.
    mutating func carryOut(_ command: SlashCommand) -> [Effect] {
        switch command {
        case .model(nil): return openModels()
        case .model(let id?):
            routing.pinned = id
            return [reroute()]
                + tell(Notice(.information, "Everything goes to \(id); /auto lets the engine pick again."))
        case .auto:
            routing.pinned = nil
            return [reroute()]
        case .ban(let id): return ban(id)
        case .why: return perform(Intent.why)
        case .new: return startNew()
        case .sessions(let text): return openSessions(searchingFor: text)
        case .theme(let name?): return [.useTheme(name)]
        case .theme(nil): return [.findThemes]
        case .help: return perform(Intent.help)
        case .quit: return leave()
        case .unknown, .incomplete: return []
        }
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
