import DemoServer
import Routing

extension DemoModel {
    /// The simulated model as the router knows it; its abilities are made up like everything else about it.
    var candidate: Candidate {
        Candidate(
            model: model(),
            abilities: TaskType.allCases.map { task in
                Ability(abilities[task.rawValue] ?? 0, spread: 0.15, source: "simulated")
            },
            firstToken: LogNormal(mu: firstToken.mu, sigma: firstToken.sigma),
            tokensPerSecond: LogNormal(mu: tokensPerSecond.mu, sigma: tokensPerSecond.sigma),
            reasoningRatio: reasoningRatio
        )
    }
}
