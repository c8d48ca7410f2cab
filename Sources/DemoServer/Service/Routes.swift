import Hummingbird

/// What is where.
struct Routes: Sendable {
    private let chat: ChatEndpoint
    private let models: ModelsEndpoint
    private let faults: FaultEndpoint

    init(options: DemoService.Options, activity: Activity) {
        let board = FaultBoard(seed: options.seed)
        chat = ChatEndpoint(options: options, faults: board, memory: PromptMemory(), activity: activity)
        models = ModelsEndpoint(fleet: options.fleet)
        faults = FaultEndpoint(fleet: options.fleet, faults: board)
    }

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.get("health") { _, _ in Response(json: ["status": "ok", "simulated": true]) }
        router.get("v1/models") { _, _ in models.respond() }
        router.post("v1/chat/completions") { request, _ in await chat.respond(to: request) }
        router.post("demo/faults") { request, _ in await faults.respond(to: request) }
        return router
    }
}
