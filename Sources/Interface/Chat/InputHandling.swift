import Drawing

extension Chat {
    mutating func handle(_ input: Input) -> [Effect] {
        switch input {
        case .key(let key): return handle(key)
        case .paste(let text): return paste(text)
        case .mouse(let mouse): return handle(mouse)
        case .resize(let width, let height):
            (counters.width, counters.height) = (width, height)
            return []
        case .focus, .background: return []
        }
    }

    /// The layers a key is looked up in, nearest first. An overlay hides everything below it.
    var layers: [KeyMap.Layer] {
        switch overlay {
        case .help: return [.overlay]
        case .why, .card, .page, .notices: return [.overlay]
        case .comparison: return [.comparison]
        case .sessions: return [.sessions, .list]
        case .pick(let list): return list.holdsLinks ? [.links, .list] : [.list]
        case nil: break
        }
        switch focus {
        case .composer: return (completions.isEmpty ? [] : [.completion]) + viLayers + [.composer, .everywhere]
        case .conversation: return [.conversation, .panels, .everywhere]
        case .routing: return [.routing, .panels, .everywhere]
        case .preferences: return preferences.entry == nil ? [.preferences, .panels, .everywhere] : [.list]
        }
    }

    /// While an order waits for how far it goes, Escape gives it up instead of stopping an answer.
    private var viLayers: [KeyMap.Layer] {
        switch composer.vi {
        case nil: []
        case .insert: [.viInsert]
        case .normal: [.viNormal]
        case .pending: [.viNormal, .viInsert]
        }
    }

    /// Whether what is typed goes somewhere else than into the draft.
    private var isTypedOver: Bool { overlay != nil || (focus == .preferences && preferences.entry != nil) }

    mutating func handle(_ key: Key) -> [Effect] {
        let intent = keys.intent(of: key, in: layers)
        if intent != .clearOrQuit { counters.quitAsked = nil }
        if let intent { return perform(intent) }
        guard let typed = key.typed else { return [] }
        return isTypedOver ? typeOver(String(typed)) : type(typed)
    }

    private mutating func type(_ character: Character) -> [Effect] {
        guard focus == .composer else { return begin(typing: character) }
        guard composer.vi == nil || composer.vi == .insert else {
            // What is no key of vi's gives up an order that waits for how far it goes.
            composer.vi = .normal
            return []
        }
        composer.type([character])
        return draftChanged()
    }

    /// A character typed while another panel has the keys begins a draft: nobody should have to look for the composer. One
    /// that is a key of the panel above or below it was meant for that.
    private mutating func begin(typing character: Character) -> [Effect] {
        if let owner = focus.neighbour, keys.intent(of: Key(character), in: [owner.layer]) != nil {
            let way = keys.key(for: .focus(owner.panel)).map { "; \($0) goes there" } ?? ""
            return tell(Notice(.information, "\(character) is a key of \(owner.panel.name)\(way)."))
        }
        guard character.isLetter || "/@".contains(character) else { return [] }
        // Written after the words of a draft, a slash would begin no command.
        if character == "/", !composer.isBlank { return openPalette() + typeInPickList("/") }
        focus = .composer
        if composer.vi != nil { composer.vi = .insert }
        composer.type([character])
        return draftChanged()
    }

    private mutating func paste(_ text: String) -> [Effect] {
        guard !isTypedOver else { return typeOver(text) }
        focus = .composer
        composer.paste(text)
        return draftChanged()
    }

    /// What follows from every change of the draft: rank anew, and keep it once it is still.
    mutating func draftChanged() -> [Effect] {
        composer.completion = 0
        counters.isSendWaiting = false
        let looks = lookAtFiles() + lookForThemes()
        return looks + rankOrLookBack() + [.start(.draft, seconds: 1)]
    }
}

extension Focus {
    /// The other panel of the sidebar, with the table of its keys; nil beside it.
    fileprivate var neighbour: (panel: Focus, layer: KeyMap.Layer)? {
        switch self {
        case .composer, .conversation: nil
        case .routing: (.preferences, .preferences)
        case .preferences: (.routing, .routing)
        }
    }
}

extension Key {
    /// The character a key types; nil for keys that only ask for something.
    fileprivate var typed: Character? {
        guard modifiers.isSubset(of: .shift), case .character(let character) = code else { return nil }
        return character
    }
}
