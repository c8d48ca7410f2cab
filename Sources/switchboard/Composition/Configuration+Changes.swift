import Dialogue
import Interface
import Settings

extension Configuration {
    /// What a chat takes up of it that was configured otherwise before.
    func changes(since before: Configuration) -> Reconfiguration {
        var changes = Reconfiguration()
        if priorities != before.priorities { changes.priorities = priorities }
        if limits != before.limits { changes.limits = limits }
        if policy != before.policy { changes.policy = policy }
        if leastDataPolicy != before.leastDataPolicy { changes.leastDataPolicy = leastDataPolicy }
        if presets != before.presets { changes.presets = presets }
        if theme != before.theme { changes.theme = theme }
        if keys != before.keys { changes.keys = keyMap }
        let (look, lookBefore) = (interface, before.interface)
        if look.vi != lookBefore.vi { changes.usesVi = look.vi }
        if look.mouse != lookBefore.mouse { changes.hasMouse = look.mouse }
        if look.reducedMotion != lookBefore.reducedMotion { changes.hasMotion = !look.reducedMotion }
        return changes
    }

    /// The least strict data policy it leaves.
    var leastDataPolicy: DataPolicy { dataCollection == .deny ? .noTraining : .providersTerms }

    /// Whether other providers are to be asked, or the same ones otherwise.
    func asksOthers(than before: Configuration) -> Bool {
        providers != before.providers || demo != before.demo || dataCollection != before.dataCollection
    }

    /// Whether the network is to be used otherwise.
    func connectsOtherwise(than before: Configuration) -> Bool {
        authorityFile != before.authorityFile || habits.retries != before.habits.retries
    }
}
