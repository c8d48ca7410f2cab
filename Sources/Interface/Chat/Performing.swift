import Routing

extension Chat {
    /// Does what a key asked for.
    mutating func perform(_ intent: Intent) -> [Effect] {
        conversation.paging.goal != nil && intent.isAboutSelection ? tell(.stillReading) : carryOut(intent)
    }

    private mutating func carryOut(_ intent: Intent) -> [Effect] {
        switch intent {
        case .focusNext: moveFocus(by: 1)
        case .focusPrevious: moveFocus(by: -1)
        case .focus(let panel): moveFocus(to: panel)
        case .stop: stop()
        case .help: showHelp()
        case .close: close()
        case .move(let scroll): moveInList(scroll)
        case .accept: accept()
        case .erase: erase(all: false)
        case .eraseAll: erase(all: true)
        case .openSessions: openSessions()
        case .openPalette: openPalette()
        case .why: showWhy()
        case .card: showCard()
        case .showNotices: showNotices()
        case .compareDraft: compareDraft()
        case .compareQuestion: compare(Self.comparedModels, "")
        case .pickAnswer(let number): pickAnswer(number)
        case .stopComparison: stopComparison()
        case .toggleMouse: toggleMouse()
        case .toggleAlone: toggleAlone()
        case .editDraft: editDraft()
        case .complete: complete()
        case .acceptCompletion: acceptCompletion()
        case .moveCompletion(let step): moveCompletion(step)
        case .renameSession: beginRename()
        case .deleteSession: deleteSession()
        case .undoDelete: undoDelete()
        case .newFromSessions: startNewFromSessions()
        case .suspend: [.suspend]
        case .redraw: [.redraw]
        case .clearOrQuit: clearOrQuit()
        case .quit: leave()
        case .newConversation: startNew()
        case .scroll(let scroll): self.scroll(scroll)
        case .send: send()
        case .edit(let edit): self.edit(edit)
        case .deleteOrQuit: composer.characters.isEmpty ? leave() : edit(.deleteForward)
        case .vi(let command): perform(command)
        case .up: moveUp()
        case .down: moveDown()
        case .select(let step): select(step)
        case .rate(let rating): rate(rating)
        case .toggleReasoning: toggleReasoning()
        case .copyMessage: copyMessage()
        case .copyCode: copyCode()
        case .editCode: editCode()
        case .links: openLinks()
        case .openLink: openLink()
        case .mark: mark()
        case .askAgain(let again): askAgain(again)
        case .editQuestion: editQuestion()
        case .showNeighbour(let step): showNeighbour(step)
        case .choose(let step): choose(step)
        case .pin: pinChosen()
        case .ban: banChosen()
        case .slider(let step): chooseSlider(step)
        case .nudge(let amount): changeSliders { $0.nudge(by: amount) }
        case .typeDigit(let digit): changeSliders { $0.type(digit) }
        case .resetSliders: changeSliders { $0.reset() }
        case .preset(let number): changeSliders { $0.apply(preset: number) }
        case .nextPreset: changeSliders { $0.applyNextPreset() }
        case .editEntry: editEntry()
        }
    }

    private mutating func moveFocus(by step: Int) -> [Effect] {
        let all = Focus.allCases
        let place = all.firstIndex(of: focus) ?? 0
        focus = all[(place + step + all.count) % all.count]
        return []
    }

    private mutating func moveFocus(to panel: Focus) -> [Effect] {
        focus = panel
        return []
    }

    /// Alone, a panel has the whole width, and nothing beside its text that selecting with the mouse would take along.
    private mutating func toggleAlone() -> [Effect] {
        isAlone.toggle()
        return []
    }

    private mutating func showHelp() -> [Effect] {
        show(.help)
        return []
    }

    private mutating func scroll(_ scroll: Intent.Scroll) -> [Effect] {
        switch overlay {
        case nil: conversation.scroll(scroll)
        case .comparison: comparison?.scroll(scroll, page: counters.height - 8)
        default: overlayScroll.move(scroll, page: counters.height - 6)
        }
        return []
    }

    /// Lays a text over the panels, from its beginning.
    mutating func show(_ overlay: Overlay) {
        self.overlay = overlay
        overlayScroll = OverlayScroll()
    }

    private mutating func showNotices() -> [Effect] {
        show(.notices)
        status.notice = nil
        return []
    }

    /// Shows the card of the chosen candidate, else of the winner.
    private mutating func showCard() -> [Effect] {
        guard let id = routing.chosen ?? routing.decision?.winner else { return [] }
        show(.card(id))
        return [.look(.dossier(of: id, through: conversation.lastOnDisk))]
    }

    private mutating func showWhy() -> [Effect] {
        guard routing.decision != nil else { return [] }
        show(.why)
        return []
    }
}

extension Chat {
    private mutating func edit(_ edit: Edit) -> [Effect] {
        let before = composer.characters
        if edit == .lineEnd, composer.cursor == before.count { conversation.scroll(.bottom) }
        composer.perform(edit)
        return composer.characters == before ? [] : draftChanged()
    }

    private mutating func moveUp() -> [Effect] {
        if let place = composerRows.place(rowsBelow: -1, in: composer) {
            composer.move(to: place)
            return []
        }
        return composer.showOlder() ? draftChanged() : []
    }

    private mutating func moveDown() -> [Effect] {
        if let place = composerRows.place(rowsBelow: 1, in: composer) {
            composer.move(to: place)
            return []
        }
        return composer.showNewer() ? draftChanged() : []
    }

    var composerRows: ComposerRows {
        ComposerRows(composer, width: ScreenLayout(self).composerTextWidth)
    }
}

extension Chat {
    private mutating func choose(_ step: Intent.Step) -> [Effect] {
        routing.choose(step)
        return []
    }

    private mutating func pinChosen() -> [Effect] {
        guard let model = routing.chosenModel else { return [] }
        routing.pinned = routing.pinned == model ? nil : model
        return [reroute()]
    }

    private mutating func banChosen() -> [Effect] {
        guard let model = routing.chosenModel else { return [] }
        if routing.banned.remove(model) == nil {
            routing.banned.insert(model)
            routing.leave(model)
        }
        return [reroute()]
    }

    private mutating func chooseSlider(_ step: Intent.Step) -> [Effect] {
        preferences.choose(step)
        return []
    }

    mutating func changeSliders(_ change: (inout PreferencesPane) -> Void) -> [Effect] {
        let before = preferences
        change(&preferences)
        let isMoved = preferences.kept != before.kept
        let isStricter = preferences.dataPolicy > before.dataPolicy
        return (isMoved ? [reroute(), .start(.preferences, seconds: 1)] : []) + (isStricter ? tellWhoIsUnasked() : [])
    }

    /// A policy must not look as if it bound those who are never told of it.
    private mutating func tellWhoIsUnasked() -> [Effect] {
        guard let unasked = routing.fleet?.unasked, !unasked.isEmpty else { return [] }
        let text =
            "Only gateways such as OpenRouter can be asked for this; of \(unasked.joined(separator: ", ")) "
            + "the provider's own terms hold."
        return tell(Notice(.warning, text))
    }
}

extension Notice {
    static let answerStillComing = Notice(.information, "An answer is still coming; Esc stops it.")
}
