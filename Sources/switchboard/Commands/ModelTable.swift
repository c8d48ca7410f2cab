import Dialogue
import Interface
import Routing

/// Models as a table for people: with a task, how able each is and how that is known.
struct ModelTable {
    private let models: [KnownModel]
    private let task: TaskType?

    init(_ models: [KnownModel], task: TaskType?) {
        self.models = models
        self.task = task
    }

    var text: String {
        guard let task else { return plain }
        return abilities(at: task)
    }

    private var plain: String {
        var table = TextTable(.words("MODEL"), .words("TIER"), .figures("IN"), .figures("OUT"), .figures("CONTEXT"))
        for model in models {
            let (prompt, completion) = prices(of: model)
            table.add(model.id, model.tier?.rawValue ?? "–", prompt, completion, context(of: model))
        }
        return table.text
    }

    private func abilities(at task: TaskType) -> String {
        var table = TextTable(
            .words("MODEL"), .words("TIER"), .figures("IN"), .figures("OUT"), .figures("CONTEXT"),
            .figures(task.rawValue.uppercased()), .words("SOURCE"), .words("DATE")
        )
        for model in models {
            let (prompt, completion) = prices(of: model)
            let ability = model.ability(at: task)
            let figure = ability.map { Figures.fixed($0.value, 2) + " ±" + Figures.fixed($0.spread, 2) } ?? "–"
            table.add(
                model.id, model.tier?.rawValue ?? "–", prompt, completion, context(of: model),
                figure, ability?.source ?? "", ability?.date ?? ""
            )
        }
        return table.text
    }

    private func prices(of model: KnownModel) -> (String, String) {
        guard let price = model.price else { return ("?", "?") }
        return (Figures.fixed(price.prompt.usd * 1e6, 2), Figures.fixed(price.completion.usd * 1e6, 2))
    }

    private func context(of model: KnownModel) -> String { model.context.map(Figures.count) ?? "?" }
}
