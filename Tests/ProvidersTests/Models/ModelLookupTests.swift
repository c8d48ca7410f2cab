import Dialogue
import FoundationEssentials
import Testing
import Wire

@testable import Providers

@Suite(.timeLimit(.minutes(1)))
struct ModelLookupTests {
    private static let list = FaultServer.Step.response("200 OK", "ETag: \"v1\"\r\n", body: "a\nb\n")

    @Test func `a server on this machine has no kept list, and is asked each time`() async throws {
        try await Scene.play([[.receive, Self.list]]) { scene in
            let lookup = ModelLookup(of: scene.provider, by: scene.client, keptIn: ModelStore(folder: "/nowhere"))
            let listed = try await lookup.ask(at: 1_000)
            #expect(listed.models.map(\.id) == ["a", "b"])
            #expect(lookup.kept == nil)
        }
    }

    @Test func `what is kept stays when the provider cannot be asked, and belongs to its address`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/lists-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = ModelStore(folder: folder)
        try await Scene.play([]) { scene in
            var provider = scene.provider
            provider.endpoint.baseURL = "http://no-such-host.invalid"
            let lookup = ModelLookup(of: provider, by: scene.client, keptIn: store)
            let kept = StoredModels(models: [Model(id: "a", provider: "tiny")], etag: nil, time: 1_000)
            try store.save(kept, provider: provider.name, at: provider.endpoint.baseURL)
            provider.endpoint.key = nil
            await #expect(throws: Failure.self) { try await lookup.ask(at: 2_000) }
            #expect(lookup.kept == kept)
            provider.endpoint.baseURL = "http://other-host.invalid"
            #expect(ModelLookup(of: provider, by: scene.client, keptIn: store).kept == nil)
        }
    }
}
