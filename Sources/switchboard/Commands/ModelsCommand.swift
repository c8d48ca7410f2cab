import ArgumentParser
import Interface
import Routing

/// Lists the models of the catalogue and of the user's providers.
struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "List the models that are known: prices, context and what each can do, with the evidence.",
        discussion: """
            Examples: switchboard models claude --task code
                      switchboard models --tier budget --sort ability --task math --limit 10
                      switchboard models --fleet
                      switchboard models --json | jq '.models[] | select(.tier == "free") | .id'

            Prices are in USD per million tokens. An ability is a logit: at 0 a model answers two in three of the middling prompts \
            of a task well, at 1 five in six, at 2 thirteen in fourteen. ± is one standard deviation.
            """
    )

    @Argument(help: "Only models whose name holds all of these.")
    var words: [String] = []

    @Option(help: "Only models of this tier: \(Tier.allCases.map(\.rawValue).joined(separator: ", ")).")
    var tier: Tier?

    @Option(help: "Show the ability at this task: \(TaskType.allCases.map(\.rawValue).joined(separator: ", ")).")
    var task: TaskType?

    @Option(help: "What comes first: \(ModelOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
    var sort: ModelOrder = .name

    @OptionGroup var count: LimitOption

    @Flag(help: "The models your providers have instead of the catalogue.")
    var fleet = false

    @Flag(help: "Print one JSON object: models[{id,provider,tier,prices,context,abilities}].")
    var json = false

    func validate() throws {
        guard sort != .ability || task != nil else {
            throw ValidationError("--sort ability needs to know at what: add --task code, for instance.")
        }
    }

    func run() async throws {
        let known = fleet ? try await Self.modelsOfFleet() : Catalogue.shipped.entries.map(KnownModel.init)
        let wanted = sort.sorted(known.filter(isWanted), task: task).prefix(count.or(.max))
        if json { return try Output.print(json: ["models": Array(wanted)]) }
        guard !wanted.isEmpty else {
            throw Trouble("None of \(known.count) models fits. Ask for less, or see them all.")
        }
        try Output.print(ModelTable(Array(wanted), task: task).text)
    }

    private static func modelsOfFleet() async throws -> [KnownModel] {
        try await Home.using { home in
            await home.findModels()
            for trouble in home.fleet.takeFleet().troubles { Output.complain(trouble) }
            return home.teacher.measured(home.fleet.candidates).map(KnownModel.init)
        }
    }

    private func isWanted(_ model: KnownModel) -> Bool {
        let name = model.id.lowercased()
        return words.allSatisfy { name.contains($0.lowercased()) } && (tier == nil || model.tier == tier)
    }
}
