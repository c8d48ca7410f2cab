import Dialogue
import Providers
import Testing
import Wire

@Suite(.timeLimit(.minutes(1)), .enabled(if: TLSServer.isAvailable))
struct TLSTests {
    @Test func `a certificate nobody vouches for is not trusted`() async throws {
        let failure = try await failure(at: TLSServer(), authorityFile: nil)
        #expect(failure?.kind == .tls)
        #expect(failure?.message.contains("its certificate is not trusted") == true)
        #expect(failure?.isRetryable == false)
    }

    @Test func `a certificate of a named authority is trusted`() async throws {
        let server = try TLSServer()
        let failure = try await failure(at: server, authorityFile: server.authorityFile)
        #expect(failure == nil)
    }

    @Test func `a file of authorities that is not there is named`() async throws {
        let failure = try await failure(at: TLSServer(), authorityFile: "/no/such/file")
        #expect(failure?.kind == .tls)
        #expect(failure?.message.contains("ca_file") == true)
    }

    private func failure(at server: TLSServer, authorityFile: String?) async throws -> Failure? {
        let settings = ClientSettings(userAgent: "tests", authorityFile: authorityFile, retries: .never)
        let client = Client(settings: settings)
        let endpoint = Endpoint(baseURL: "https://127.0.0.1:\(server.port)", key: "secret-key")
        let provider = Provider(name: "tiny", dialect: TinyDialect(), endpoint: endpoint)
        var failure: Failure?
        // The server replies to a GET alone, with a page about itself, which the tiny dialect takes for a list.
        do { _ = try await client.models(of: provider) } catch { failure = error }
        await client.shutdown()
        return failure
    }
}
