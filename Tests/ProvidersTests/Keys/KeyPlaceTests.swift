import Dialogue
import FoundationEssentials
import Providers
import Testing

@Suite(.timeLimit(.minutes(1)))
struct KeyPlaceTests {
    @Test func `a server that needs no key gets none`() async throws {
        #expect(try await KeyPlace.none.key(environment: ["KEY": "x"]) == nil)
    }

    @Test func `a key is the variable's first line without blanks`() async throws {
        let key = try await KeyPlace.environment("KEY").key(environment: ["KEY": "  sk-1 \nmore"])
        #expect(key == "sk-1")
    }

    @Test(arguments: [[:], ["KEY": ""], ["KEY": " \n"]])
    func `a variable not set is named`(environment: [String: String]) async {
        let failure = await #expect(throws: Failure.self) {
            try await KeyPlace.environment("KEY").key(environment: environment)
        }
        #expect(failure == Failure(.authentication, "KEY is not set. Set it to the key."))
    }

    @Test func `a command's output is the key`() async throws {
        #expect(try await KeyPlace.command("printf 'sk-2\\nlogin: me\\n'").key(environment: [:]) == "sk-2")
    }

    @Test(arguments: [
        ("true", "printed nothing"), ("exit 3", "exit code 3"), ("kill -9 $$", "was ended"),
        ("yes", "printed too much"),
        ("cat >/dev/null; exit 4", "exit code 4"),
    ])
    func `a command that gives no key is told`(command: String, says: String) async {
        let failure = await #expect(throws: Failure.self) { try await KeyPlace.command(command).key(environment: [:]) }
        #expect(failure?.kind == .authentication)
        #expect(failure?.message.contains(says) == true)
    }

    @Test func `a command that hangs is ended with all it started`() async {
        let failure = await #expect(throws: Failure.self) {
            try await KeyPlace.command("tail -f /dev/null | cat").key(environment: [:], within: 0.1)
        }
        #expect(failure?.message == "The key command took longer than 100 ms. Check key_command.")
    }

    @Test func `a private file's first line is the key`() async throws {
        #expect(try await key(inFileWithMode: 0o600) == "sk-3")
        #expect(try await key(inFileWithMode: 0o400) == "sk-3")
    }

    @Test(arguments: [0o640, 0o604, 0o622])
    func `a file others can read is refused`(mode: Int) async {
        let failure = await #expect(throws: Failure.self) { try await key(inFileWithMode: mode) }
        #expect(failure?.message.contains("chmod 600") == true)
    }

    @Test(arguments: [("/no/such/file", "No such file"), ("/", "no plain file"), ("/dev/null", "no plain file")])
    func `what is no readable file is told`(path: String, says: String) async {
        let failure = await #expect(throws: Failure.self) { try await KeyPlace.file(path).key(environment: [:]) }
        #expect(failure?.message.contains(says) == true)
    }

    private func key(inFileWithMode mode: Int) async throws -> String? {
        let path = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID())").path
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data("sk-3\n".utf8), attributes: [.posixPermissions: mode]))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await KeyPlace.file(path).key(environment: [:])
    }
}
