import Dialogue
import Routing
import Runtime
import Testing

/// One model at several providers: requests go to whichever has the least to do.
struct AskingOrderTests {
    private static let hello: [AttemptEvent] = [.text("Hi", seconds: 1), .ended(.stop, seconds: 2)]

    private func asked(
        _ models: [(id: String, ability: Double)], busy: Set<String>
    ) async -> [String] {
        let scripts = Dictionary(uniqueKeysWithValues: models.map { ($0.id, Self.hello) })
        let stage = Stage(scripts: scripts, models: models) { candidate in
            Answerer.Load(running: busy.contains(candidate.model.provider) ? 1 : 0)
        }
        await stage.answer()
        return stage.sent.map(\.candidate.id)
    }

    @Test func `a busy provider leaves the request to another that has the same model`() async {
        let models = [("east/llama-3.1-8b", 1.0), ("west/llama3.1:8b", 1.0), ("west/other", 0.0)]
        #expect(await asked(models, busy: []) == ["east/llama-3.1-8b"])
        #expect(await asked(models, busy: ["east"]) == ["west/llama3.1:8b"])
    }

    @Test func `another model does not take over, however idle it is`() async {
        let models = [("east/llama-3.1-8b", 1.0), ("west/llama-3.1-70b", 1.0)]
        #expect(await asked(models, busy: ["east"]) == ["east/llama-3.1-8b"])
    }

    @Test func `one that is clearly worse there does not take over`() async {
        let models = [("east/llama-3.1-8b", 3.0), ("west/llama3.1:8b", 0.0)]
        #expect(await asked(models, busy: ["east"]) == ["east/llama-3.1-8b"])
    }
}
