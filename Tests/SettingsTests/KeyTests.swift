import Dialogue
import FoundationEssentials
import Settings
import Testing

/// Keys from commands, files and what was typed in.
@Suite(.timeLimit(.minutes(1)))
struct KeyTests {
    @Test(arguments: [
        "printf 'sk-2\\nlogin: me\\n'", "printf '  sk-2 \\nmore'",
    ])
    func `a command's first line is the key`(command: String) throws {
        #expect(try KeySource.command(command).key(environment: [:])?.revealed == "sk-2")
    }

    @Test(arguments: [
        ("true", "printed nothing"), ("exit 3", "exit code 3"), ("kill -9 $$", "signal 9"), ("yes", "printed too much"),
        ("cat >/dev/null; exit 4", "exit code 4"),
    ])
    func `a command that gives no key is told`(command: String, says: String) {
        let error = #expect(throws: KeyError.self) { try KeySource.command(command).key(environment: [:]) }
        #expect(error?.message.contains(says) == true)
    }

    @Test(arguments: [0o600, 0o400])
    func `a private file's first line is the key`(rights: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("sk-3\nmore\n", to: "key", rights: rights)
        #expect(try KeySource.file(folder.path + "/key").key(environment: [:])?.revealed == "sk-3")
    }

    @Test(arguments: [0o640, 0o604, 0o622])
    func `a file others can read is refused`(rights: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("sk-3\n", to: "key", rights: rights)
        let error = #expect(throws: KeyError.self) {
            try KeySource.file(folder.path + "/key").key(environment: [:])
        }
        #expect(error?.message.contains("chmod 600") == true)
    }

    @Test(arguments: [("/no/such/file", "does not exist"), ("/", "no plain file"), ("/dev/null", "no plain file")])
    func `what is no readable file is told`(path: String, says: String) {
        let error = #expect(throws: KeyError.self) { try KeySource.file(path).key(environment: [:]) }
        #expect(error?.message.contains(says) == true)
    }

    @Test func `a key typed in is found under its provider's name, and nobody else can read it`() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder.path + "/config/keys")
        #expect(try ring.key(of: "acme") == nil)
        let path = try ring.keep(Secret(" sk-4\n"), of: "acme")
        try ring.keep(Secret("sk-5"), of: "acme")
        #expect(try ring.key(of: "acme")?.revealed == "sk-5")
        for (path, rights) in [(path, 0o600), (folder.path + "/config/keys", 0o700)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o777 } == rights)
        }
        #expect(ring.erase("acme"))
        #expect(!ring.erase("acme"))
    }

    @Test func `it shows when a key was kept, replaced or erased`() throws {
        let ring = KeyRing(folder: try TemporaryFolder().path + "/keys")
        var seen = [ring.history]
        try ring.keep(Secret("sk-1"), of: "acme")
        seen.append(ring.history)
        try ring.keep(Secret("sk-2"), of: "acme")
        seen.append(ring.history)
        #expect(Set(seen).count == 3 && seen[0].isEmpty && seen[2].keys.sorted() == ["acme"])
        #expect(ring.erase("acme") && ring.history.isEmpty)
    }

    @Test func `a typed key that others can read is refused`() throws {
        let folder = try TemporaryFolder()
        try folder.write("sk-6\n", to: "keys/acme", rights: 0o644)
        #expect(throws: KeyError.self) { try KeyRing(folder: folder.path + "/keys").key(of: "acme") }
    }

    @Test(arguments: [
        ("../x", "sk"), (".hidden", "sk"), ("", "sk"), ("acme", ""), ("acme", "two words"), ("acme", "é"),
    ])
    func `what cannot be a name or a key is refused`(name: String, key: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: KeyError.self) { try KeyRing(folder: folder.path + "/keys").keep(Secret(key), of: name) }
    }

    @Test func `the configured place goes before the typed key`() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder.path + "/keys")
        try ring.keep(Secret("typed"), of: "openai")
        var openAI = ProviderSettings(name: "openai", dialect: .openAI, baseURL: "x", key: .environment(["KEY"]))
        #expect(try openAI.secret(environment: ["KEY": "set"], typed: ring)?.revealed == "set")
        #expect(try openAI.secret(environment: [:], typed: ring)?.revealed == "typed")
        openAI.name = "other"
        #expect(try openAI.secret(environment: [:], typed: ring) == nil)
    }

    @Test func `a key typed in for a maker's service is enough to use it`() throws {
        let folder = try TemporaryFolder()
        let ring = KeyRing(folder: folder.path + "/keys")
        #expect(Configuration().withProviders(of: [:], typed: ring).providers.isEmpty)
        try ring.keep(Secret("typed"), of: "openrouter")
        #expect(Configuration().withProviders(of: [:], typed: ring).providers.map(\.name) == ["openrouter"])
    }
}
