import Drawing

extension Chat {
    /// The list to pick from, while one is open.
    var pickList: PickList? {
        get { if case .pick(let list) = overlay { list } else { nil } }
        set {
            if let newValue { overlay = .pick(newValue) } else if case .pick = overlay { overlay = nil }
        }
    }

    /// Opens the palette: every action with its key, every command, every model. What a key and a command both do stands
    /// there once.
    mutating func openPalette() -> [Effect] {
        let layers: [KeyMap.Layer] = [.conversation, .routing, .preferences, .composer, .everywhere]
        let commanded = Set(SlashCommand.table.compactMap(\.intent))
        let bindings = layers.flatMap { keys.bindings(of: $0) }.filter { $0.isAction && !commanded.contains($0.intent) }
        let actions = bindings.map { binding in
            PickList.Item(
                title: binding.help, detail: binding.keys.first.map(Key.label) ?? "",
                choice: .intent(binding.intent, in: binding.layer))
        }
        let commands = SlashCommand.table.map {
            PickList.Item(
                title: "/" + $0.name + " · " + $0.help, detail: $0.intent.flatMap(keys.key(for:)) ?? $0.argument,
                choice: .command($0))
        }
        pickList = PickList(title: "Do anything", items: commands + actions + presetItems + modelItems)
        return []
    }

    /// Opens the list of models to send everything to.
    mutating func openModels() -> [Effect] {
        pickList = PickList(title: "Send everything to", items: modelItems)
        return []
    }

    private var modelItems: [PickList.Item] {
        (routing.fleet?.models ?? []).map { PickList.Item(title: $0, detail: "model", choice: .model($0)) }
    }

    mutating func typeInPickList(_ text: String) -> [Effect] {
        pickList?.type(text)
        return previewTheme()
    }

    mutating func eraseInPickList(all: Bool) -> [Effect] {
        pickList?.erase(all: all)
        return previewTheme()
    }

    mutating func moveInPickList(_ scroll: Intent.Scroll, page: Int) -> [Effect] {
        guard var list = pickList else { return [] }
        list.filter.move(scroll, count: list.matches.count, page: page)
        pickList = list
        return previewTheme()
    }

    /// Closes the list; a theme that was only looked at goes again.
    mutating func closePickList() -> [Effect] {
        let before = pickList?.themeBefore
        pickList = nil
        return before.map { [.useTheme($0)] } ?? []
    }

    mutating func pick() -> [Effect] {
        guard let item = pickList?.chosen else { return [] }
        pickList = nil
        switch item.choice {
        case .intent(let intent, let layer):
            focus = layer.panel ?? focus
            return perform(intent)
        case .command(let row): return begin(row)
        case .model(let id): return carryOut(.model(id))
        case .theme(let name): return use(theme: name)
        case .preset(let name):
            focus = .preferences
            return use(presetNamed: name)
        case .copy(let block): return copy(block)
        case .edit(let block): return [.edit(block.editorText)]
        case .link(let destination): return [.copy(destination, what: "the link")]
        }
    }

    /// Carries out a command that needs nothing more; else writes it into the draft, to be completed.
    private mutating func begin(_ row: SlashCommand.Row) -> [Effect] {
        guard row.needsArgument else { return SlashCommand("/" + row.name).map { carryOut($0) } ?? [] }
        focus = .composer
        composer.replace(with: "/" + row.name + " ")
        return draftChanged()
    }
}

extension KeyMap.Layer {
    /// The panel whose keys these are; nil when they are not those of one panel.
    var panel: Focus? {
        switch self {
        case .composer: .composer
        case .conversation: .conversation
        case .routing: .routing
        case .preferences: .preferences
        case .everywhere, .panels, .overlay, .list, .links, .sessions, .completion, .comparison, .viInsert, .viNormal:
            nil
        }
    }
}

extension KeyMap.Binding {
    /// Whether it is worth a line in the palette: moving about and typing are not.
    fileprivate var isAction: Bool {
        switch intent {
        case .select, .choose, .slider, .nudge, .typeDigit, .scroll, .edit, .deleteOrQuit, .openPalette, .up, .down,
            .preset:
            false
        default: true
        }
    }
}
