import Testing

@testable import Providers

@Suite(.timeLimit(.minutes(1)))
struct LocalServerTests {
    typealias Question = LocalServer.Question

    @Test(arguments: [
        (Question.root, "Ollama is running", LocalServer.Kind.ollama),
        (.models, #"{"object":"list","data":[{"id":"qwen3","owned_by":"library"}]}"#, .ollama),
        (.properties, #"{"default_generation_settings":{"n_ctx":4096},"total_slots":1}"#, .llamaCpp),
        (.models, #"{"data":[{"id":"m","owned_by":"llamacpp"}]}"#, .llamaCpp),
        (.nativeModels, #"{"data":[{"id":"m","state":"not-loaded"}]}"#, .lmStudio),
        (.nativeModels, #"{"data":[]}"#, .lmStudio),
        (.models, #"{"data":[{"id":"m","owned_by":"vllm","max_model_len":8192}]}"#, .vLLM),
    ])
    func `a server is known by what it says, at whatever port`(question: Question, body: String, kind: LocalServer.Kind)
    {
        let server = LocalServer(port: 9, replies: [question: .init(status: 200, body: Array(body.utf8))])
        #expect(server == LocalServer(kind: kind, baseURL: "http://127.0.0.1:9/v1"))
    }

    @Test(arguments: [
        (Question.root, 200, "<html>Welcome to nginx!</html>"),
        (.root, 404, "Ollama is running"),
        (.models, 200, #"{"data":[{"id":"m","owned_by":"someone"}]}"#),
        (.models, 200, "[]"),
        (.properties, 200, "{}"),
        (.nativeModels, 200, #"{"data":[{"id":"m"}]}"#),
        (.nativeModels, 200, #"{"error":"Unexpected endpoint"}"#),
    ])
    func `a stranger at a usual port is left alone`(question: Question, status: Int, body: String) {
        #expect(LocalServer(port: 8080, replies: [question: .init(status: status, body: Array(body.utf8))]) == nil)
    }

    @Test(arguments: LocalServer.Kind.allCases)
    func `a locked server is guessed by its port`(kind: LocalServer.Kind) {
        let locked: [Question: LocalServer.Reply] = [.models: .init(status: 401, body: [])]
        let server = LocalServer(port: kind.usualPort, replies: locked)
        #expect(server?.kind == kind)
        #expect(server?.isLocked == true)
        #expect(LocalServer(port: 9999, replies: locked) == nil)
    }

    @Test func `a silent port is not waited for long`() async throws {
        let found = try await Scene.play([[.receive, .hang]]) {
            await $0.client.localServers(at: [$0.server.port], within: 0.1)
        }
        #expect(found.isEmpty)
    }

    @Test func `all ports are asked`() async throws {
        let ollama = try FaultServer([[.receive, .response("200 OK", body: "Ollama is running")]])
        let page = try FaultServer([[.receive, .response("200 OK", body: "<html>")]])
        let closed = try ClosedPort()
        let found = try await Scene.play([[]]) { scene in
            await scene.client.localServers(at: [closed.port, page.port, ollama.port], within: 20)
        }
        #expect(found == [LocalServer(kind: .ollama, baseURL: "http://127.0.0.1:\(ollama.port)/v1")])
    }

    @Test func `no redirect is followed`() async throws {
        let elsewhere = try FaultServer([[.receive, .response("200 OK", body: "Ollama is running")]])
        let redirect = FaultServer.Step.response("302 Found", "Location: http://127.0.0.1:\(elsewhere.port)/\r\n")
        let found = try await Scene.play([[.receive, redirect]]) { await $0.client.localServers(at: [$0.server.port]) }
        #expect(found.isEmpty)
        #expect(elsewhere.connectionCount == 0)
    }
}
