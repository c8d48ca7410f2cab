import ArgumentParser
import Dialogue
import Routing

/// What `models` sorts by.
enum ModelOrder: String, CaseIterable, ExpressibleByArgument {
    case name, price, ability, context

    /// The models in this order: cheapest, ablest or longest context first, those of unknown figures last.
    func sorted(_ models: [KnownModel], task: TaskType?) -> [KnownModel] {
        models.sorted { left, right in
            let (one, other) = (key(of: left, task), key(of: right, task))
            return one == other ? left.id < right.id : one < other
        }
    }

    private func key(of model: KnownModel, _ task: TaskType?) -> Double {
        switch self {
        case .name: 0
        case .price: model.price.map { ($0.prompt + $0.completion).usd } ?? .infinity
        case .ability: task.flatMap { model.ability(at: $0)?.value }.map(-) ?? .infinity
        case .context: model.context.map { -Double($0) } ?? .infinity
        }
    }
}
