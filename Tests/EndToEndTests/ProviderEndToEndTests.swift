import Foundation
import Testing

/// What a user does about providers, and what happens when they fail.
@Suite(.timeLimit(.minutes(3)))
struct ProviderEndToEndTests {
    @Test func `a key is typed in once, found by its provider's name, and erased`() throws {
        let home = try Home()
        try home.configure("demo = \"never\"\n[[providers]]\nname = \"acme\"\nbase_url = \"http://127.0.0.1:9/v1\"\n")
        let kept = try home.run(["keys", "set", "acme"], input: "sk-very-secret\nmore\n")
        #expect(kept.status == 0, "\(kept.errors)")
        #expect(!(kept.output + kept.errors).contains("very-secret"))
        let file = home.folder.appending(path: ".config/switchboard/keys/acme").path
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o777 } == 0o600)
        #expect(try home.run("providers").output.contains("typed in"))
        #expect(try home.run("keys", "set", "acme", "--erase").status == 0)
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try home.run(["keys", "set", "nobody"], input: "x").errors.contains("No provider is called nobody"))
        #expect(try home.run(["keys", "set", "acme"], input: "").status == 1)
    }

    @Test func `a key typed at a terminal does not show`() throws {
        let home = try Home()
        try home.configure("[[providers]]\nname = \"acme\"\nbase_url = \"http://127.0.0.1:9/v1\"\n")
        let terminal = try Tmux("sh", home: home)
        try terminal.type("\(Shell.binary) keys set acme")
        try terminal.press("Enter")
        try terminal.wait(until: "Key for acme")
        try terminal.type("sk-hidden")
        try terminal.press("Enter")
        let screen = try terminal.wait(until: "Kept in")
        #expect(!screen.contains("sk-hidden"))
    }

    @Test func `an answer that breaks off is continued by the next model where the user wishes, and all is logged`()
        throws
    {
        let (home, demo) = (try Home(), try DemoProcess())
        try home.configure(Self.configuration(demo, "[answers]\non_broken_answer = \"continue\"\n"))
        try demo.fail("cut")
        let outcome = try home.run("ask", "Tell me about rivers. !tokens:60 !rate:500")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("broke"))
        let requests = try home.run("log", "--attempts", "--json").output.split(separator: "\n")
        #expect(requests.count == 2)
        #expect(requests.first?.contains("\"failure_kind\":\"brokenStream\"") == true)
        #expect(requests.last?.contains("\"outcome\":\"answered\"") == true)
    }

    @Test func `what broke off stays, and costs, where the user does not wish it continued`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        try home.configure(Self.configuration(demo, ""))
        try demo.fail("cut")
        let outcome = try home.run("ask", "--json", "Tell me about rivers. !tokens:60 !rate:500")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\"state\":\"failed\"") && !outcome.output.contains("\"text\":\"\""))
        #expect(try home.run("log", "--attempts").output.split(separator: "\n").count == 1)
    }

    @Test func `a model tried again and another asked in its place are told and logged`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        try home.configure(Self.configuration(demo, "[answers]\nretries = 1\n"))
        try demo.fail("503", times: 2)
        let outcome = try home.run("ask", "Say hi. !tokens:5 !rate:500")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let log = try home.run("log", "--attempts").output
        #expect(log.split(separator: "\n").count == 3, "\(log)")
        #expect(log.contains(" 503] "))
    }

    @Test func `while the first model is silent a second may be asked, and the first to speak answers`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        try home.configure(Self.configuration(demo, "[answers]\nhedge_share = 1.0\n"))
        try demo.fail("hang")
        let outcome = try home.run("ask", "Say hi. !tokens:5 !rate:500")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("silent while"))
        let log = try home.run("log", "--attempts").output
        #expect(log.contains("stopped in") && log.contains("answered in"), "\(log)")
    }

    @Test func `a budget that is used up stops the next question and says what to do`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        try home.configure(
            Self.configuration(demo, "[budget]\nday = 0.000000001\n[limits]\nblocked = [\"*wren\", \"*sparrow\"]\n"))
        let outcome = try home.run("ask", "Say hi.")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("budget"), "\(outcome.errors)")
    }

    @Test func `a model's name cannot command the terminal`() throws {
        let home = try Home()
        try home.configure(
            """
            demo = "never"
            [[providers]]
            name = "acme"
            base_url = "http://127.0.0.1:9/v1"
            models = ["x\\u001B[31m\\u009B2J"]
            """)
        let asked = try home.run("ask", "Hello")
        #expect(asked.errors.contains("▶ acme/x␛[31m2J"), "\(asked.errors)")
        let listed = try home.run("models", "--fleet", "--json").output
        #expect(listed.contains(#"acme/x\u001b[31m\u009b2J"#), "\(listed)")
        for text in [asked.errors, listed, try home.run("ask", "--model", "x", "Hello").errors] {
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(text)")
        }
    }

    @Test func `a provider with a wrong key is asked again as soon as it has the right one`() throws {
        let (home, demo) = (try Home(), try DemoProcess())
        let models = "\nmodels = [\"demo/plain-pony\"]\n"
        try home.configure(Self.configuration(demo, "[answers]\nretries = 0\n") + models)
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "▶ east/")
        try demo.fail("503", times: 3)
        for number in 1...3 {
            try chat.type("Say hi. !tokens:5 !rate:500")
            try chat.press("Enter")
            try chat.wait(for: "failure \(number)") { $0.components(separatedBy: "Simulated fault").count > number }
        }
        try chat.type("x")
        try chat.wait(until: "✗ east/")
        #expect(try home.run(["keys", "set", "east"], input: "sk-new\n").status == 0)
        try chat.wait(until: "The keys")
        try chat.wait(8, until: "▶ east/")
    }

    private static func configuration(_ demo: DemoProcess, _ more: String) -> String {
        """
        demo = "never"
        \(more)
        [[providers]]
        name = "east"
        base_url = "\(demo.baseURL)/v1"
        """
    }
}
