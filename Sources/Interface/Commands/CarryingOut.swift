import Dialogue

// What commands do that no key does.
extension Chat {
    /// Opens a page that shows a report once it has been looked up.
    mutating func open(_ report: ReportTopic) -> [Effect] {
        show(.page(TextPage(report: report)))
        return [.look(.report(report))]
    }

    /// Shows a report that was looked up, unless its page was closed meanwhile.
    mutating func show(_ text: String, of report: ReportTopic) -> [Effect] {
        guard case .page(var page) = overlay, page.report == report else { return [] }
        page.text = text
        overlay = .page(page)
        return []
    }

    /// Makes the decision behind the answer at hand again, or all there are.
    mutating func replay(all: Bool) -> [Effect] {
        if all { return open(.replay(decision: nil)) }
        guard let decision = conversation.messageAtHand?.answer?.decision else { return tell(.nothingToReplay) }
        return open(.replay(decision: decision))
    }

    /// Writes what the model is told into the composer, to be changed.
    mutating func changeTold() -> [Effect] {
        focus = .composer
        composer.replace(with: "/system " + (conversation.toldText ?? ""))
        return draftChanged()
    }

    /// Tells the model something from the next question on.
    mutating func tell(system text: String) -> [Effect] {
        conversation.system = text
        let now = conversation.toldText
        let said =
            now == nil
            ? "The model is told nothing from the next question on."
            : "The model is told so from the next question on; /system none takes it back."
        return [reroute()] + tell(Notice(.information, said))
    }

    mutating func export(_ format: ExportFormat, path: String?) -> [Effect] {
        guard let id = conversation.id else { return tell(.nothingToExport) }
        return [.export(conversation: id, format, path: path)]
    }

    /// Opens the draft in the user's editor; what is saved there comes back as the draft.
    mutating func editDraft() -> [Effect] {
        [.edit(EditorText(text: composer.text, fileEnding: "md", isDraft: true))]
    }

    /// Takes a draft back from the editor, where the last line has an end like any other.
    mutating func take(edited text: String) -> [Effect] {
        focus = .composer
        composer.replace(with: text.hasSuffix("\n") ? String(text.dropLast()) : text)
        return draftChanged()
    }

    /// Takes the mouse for sliders, panels and the wheel, or leaves it to the terminal, which then selects text.
    mutating func toggleMouse() -> [Effect] {
        status.hasMouse.toggle()
        let key = keys.key(for: .toggleMouse) ?? "/mouse"
        let text =
            status.hasMouse
            ? "The mouse moves sliders and scrolls; \(key) gives it back to the terminal for selecting text."
            : "The terminal has the mouse and selects text; \(key) takes it for sliders and scrolling."
        return [.useMouse(status.hasMouse)] + tell(Notice(.information, text))
    }
}

extension Notice {
    static let nothingToReplay = Notice(.information, "There is no decision yet to make again.")
    static let nothingToExport = Notice(.information, "There is nothing to export yet: ask something first.")
}
