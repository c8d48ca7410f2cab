import Dialogue
import FoundationEssentials
import Testing

@testable import Providers

@Suite(.timeLimit(.minutes(1)))
struct ModelListTests {
    @Test func `models come with the mark to ask by next time`() async throws {
        let response = FaultServer.Step.response("200 OK", "ETag: \"v1\"\r\n", body: "a\nb\n")
        let listing = try await Scene.play([[.receive, response]]) { try await $0.client.models(of: $0.provider) }
        #expect(
            listing == .models([Model(id: "a", provider: "tiny"), Model(id: "b", provider: "tiny")], etag: "\"v1\""))
    }

    @Test func `an unchanged list is not sent again`() async throws {
        try await Scene.play([[.receive, .response("304 Not Modified")]]) { scene in
            let listing = try await scene.client.models(of: scene.provider, unlessMatching: "\"v1\"")
            #expect(listing == .unchanged)
            let request = await scene.firstRequest().lowercased()
            #expect(request.contains("\r\nif-none-match: \"v1\"\r\n"))
            #expect(request.contains("\r\naccept: application/json\r\n"))
        }
    }

    @Test(arguments: [
        ([FaultServer.Step.receive, .hang], Failure.Kind.timeout), ([.receive, .reset], .unreachable),
        ([.receive, .response("500 Oops")], .server), ([.receive, .response("301 Moved")], .invalidRequest),
        ([.receive, .response("200 OK")], .brokenStream),
    ])
    func `a list that cannot be had fails for what it is`(script: [FaultServer.Step], kind: Failure.Kind) async throws {
        let failure = try await Scene.play([script]) { scene in
            await #expect(throws: Failure.self) {
                try await scene.client.models(of: scene.provider, within: kind == .timeout ? 0.1 : 20)
            }
        }
        #expect(failure?.kind == kind)
    }
}

struct ModelStoreTests {
    private let models = StoredModels(models: [Model(id: "a/b:free", provider: "p")], etag: "\"v1\"", time: 1000)

    @Test func `a list is kept by its provider's name, whatever that is, and its address`() throws {
        try inFolder { store in
            try store.save(models, provider: "../p/ä", at: "https://a.test/v1")
            #expect(store.load(provider: "../p/ä", at: "https://a.test/v1") == models)
            #expect(store.load(provider: "../p/ä", at: "https://b.test/v1") == nil)
            #expect(store.load(provider: "p", at: "https://a.test/v1") == nil)
        }
    }

    @Test func `a newer list takes the older one's place`() throws {
        try inFolder { store in
            try store.save(models, provider: "p", at: "")
            let newer = models.updated(by: .models([], etag: nil), at: 2000)
            try store.save(newer, provider: "p", at: "")
            #expect(store.load(provider: "p", at: "") == StoredModels(models: [], etag: nil, time: 2000))
        }
    }

    @Test func `a damaged list is as good as none`() throws {
        try inFolder { store in
            try store.save(models, provider: "p", at: "")
            let path = try #require(FileManager.default.contentsOfDirectory(atPath: store.folder).first)
            try Data("{".utf8).write(to: URL(filePath: store.folder + "/" + path))
            #expect(store.load(provider: "p", at: "") == nil)
        }
    }

    @Test(arguments: [(1000.0, true), (87_399, true), (87_400, false), (999, false)])
    func `a list is fresh for a day`(now: Double, isFresh: Bool) {
        #expect(models.isFresh(at: now) == isFresh)
    }

    @Test func `an unchanged list is fresh again`() {
        #expect(
            models.updated(by: .unchanged, at: 5000) == StoredModels(models: models.models, etag: "\"v1\"", time: 5000))
    }

    private func inFolder(_ act: (ModelStore) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID())/deeper").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try act(ModelStore(folder: folder))
    }
}
