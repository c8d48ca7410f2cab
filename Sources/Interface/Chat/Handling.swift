import Routing
import Dialogue
import Drawing

extension Chat {
    /// Takes an event in and returns the outside work it asks for, in order.
    public mutating func handle(_ event: Event) -> [Effect] {
        take(event) + holdWhatIsLookedAt()
    }

    private mutating func take(_ event: Event) -> [Effect] {
        switch event {
        case .time(let now): note(time: now)
        case .input(let input): handle(input)
        case .started(let start): begin(start)
        case .reconfigured(let changes): adopt(changes)
        case .fleetChanged(let fleet): take(fleet)
        case .routed(let generation, let decision, let microseconds):
            show(decision, generation: generation, microseconds: microseconds)
        case .decision(let number, let decision, let microseconds):
            lookBack(on: decision, number: number, microseconds: microseconds)
        case .answer(let request, let news): handle(news, of: request)
        case .opened(let kept, let earlier, let place): open(kept, after: earlier) + go(to: place)
        case .earlier(let page, let last): take(page, through: last)
        case .draft(let draft, let id): restore(draft, of: id)
        case .alternatives(let message, let all): note(alternatives: all, to: message)
        case .sessions(let found, let text, let now): show(found, matching: text, now: now)
        case .file(let path, let state): note(state, of: path)
        case .files(let entries, let beginning): offer(entries, beginning: beginning)
        case .report(let report, let text): show(text, of: report)
        case .edited(let text): take(edited: text)
        case .themesFound(let names): note(themes: names)
        case .themeChanged(let name, let border, let isAutomatic):
            show(theme: name, border: border, isAutomatic: isAutomatic)
        case .dossier(let dossier): show(dossier)
        case .spent(let spending): show(spending)
        case .noticed(let notice): tell(notice)
        case .timerEnded(let timer): handle(timer)
        case .quitRequested: leave()
        }
    }

    private mutating func note(time: Double) -> [Effect] {
        counters.time = time
        return []
    }

    private mutating func begin(_ start: Start) -> [Effect] {
        hasStarted = true
        counters.seed = start.seed
        preferences.begin(start)
        status.hasMouse = start.hasMouse
        status.isThemeConfigured = start.isThemeConfigured
        conversation.secondsFromUTC = start.secondsFromUTC
        if let kept = start.conversation { conversation.show(kept, after: start.earlier, counters: &counters) }
        if composer.characters.isEmpty { composer.restore(start.draft) }
        composer.remember(start.history)
        return rankOrLookBack() + lookAtFiles() + (start.theme.map { [.useTheme($0)] } ?? []) + sendWaiting()
    }

    /// Sends the draft that was to be sent before the program was ready.
    private mutating func sendWaiting() -> [Effect] {
        guard counters.isSendWaiting else { return [] }
        counters.isSendWaiting = false
        return send()
    }

    private mutating func take(_ fleet: Fleet) -> [Effect] {
        routing.fleet = fleet
        return rankOrLookBack() + fleet.troubles.flatMap { tell(Notice(.warning, $0)) } + sendWaiting()
    }

    private mutating func show(_ decision: Decision, generation: Int, microseconds: Double) -> [Effect] {
        guard generation == counters.generation else { return [] }
        routing.show(decision, microseconds: microseconds)
        return beginLanes(by: decision)
    }

    private mutating func note(alternatives: [Int64], to message: Int64) -> [Effect] {
        conversation.note(alternatives: alternatives, to: message)
        return []
    }

    private mutating func show(_ dossier: Dossier) -> [Effect] {
        routing.dossier = dossier
        return []
    }

    private mutating func show(_ spending: Spending) -> [Effect] {
        status.spending = spending
        return []
    }

    private mutating func handle(_ timer: Timer) -> [Effect] {
        switch timer {
        case .notice:
            status.notice = nil
            return []
        case .draft: return [.saveDraft(unsent, conversation: conversation.id)]
        case .preferences: return preferences.kept
        case .motion: return moveWaitingSign()
        }
    }

    /// Shows a notice for as long as it takes to read it, or for so long.
    mutating func tell(_ notice: Notice, seconds: Double? = nil) -> [Effect] {
        status.tell(notice, at: counters.time)
        return [.start(.notice, seconds: seconds ?? (notice.kind == .error ? 12 : 6))]
    }

    /// Stops what runs, keeps what would be lost, and ends.
    mutating func leave() -> [Effect] {
        let running = ([conversation] + background).compactMap(\.current) + (comparison?.running ?? [])
        let stop = running.map { Effect.stop(request: $0) }
        let drafts = background.filter { $0.id != nil }.map { Effect.saveDraft($0.draft, conversation: $0.id) }
        let draft = Effect.saveDraft(unsent, conversation: conversation.id)
        return stop + drafts + [draft] + preferences.kept + [.quit]
    }
}
