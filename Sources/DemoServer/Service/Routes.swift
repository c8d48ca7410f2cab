import Hummingbird

/// What is where.
struct Routes: Sendable {
    var chat: ChatEndpoint
    var models: ModelsEndpoint

    init(options: DemoService.Options, activity: Activity) {
        chat = ChatEndpoint(options: options, faults: FaultBoard(seed: options.seed), activity: activity)
        models = ModelsEndpoint(fleet: options.fleet)
    }

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.get("health") { _, _ in Response(json: ["status": "ok", "simulated": true]) }
        router.get("v1/models") { _, _ in models.respond() }
        router.post("v1/chat/completions") { request, _ in await chat.respond(to: request) }
        return router
    }
}
