import Foundation
import Testing

/// The commands about the program itself: configuration, providers, themes, keys and what may be wrong.
@Suite(.timeLimit(.minutes(3)))
struct CommandSetupTests {
    @Test func `a new user's doctor finds nothing wrong`() throws {
        let outcome = try Home.simulated().run("doctor")
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(!outcome.output.contains("✗"))
    }

    @Test func `doctor names what is wrong and how to mend it`() throws {
        let home = try Home.simulated()
        try home.configure("thme = \"dark\"\n")
        let outcome = try home.run("doctor")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("line 1") && outcome.output.contains("→ Mend it"))
    }

    @Test func `doctor tells of a database that is none`() throws {
        let home = try Home.simulated()
        try home.write(
            String(repeating: "not a database ", count: 99), to: ".local/share/switchboard/switchboard.sqlite")
        #expect(try home.checks("wrong").contains("database"))
    }

    @Test func `doctor tells once of a database that others could read`() throws {
        let home = try Home.simulated()
        try home.write("", to: ".local/share/switchboard/switchboard.sqlite")
        #expect(try home.checks("remark").contains("permissions"))
        #expect(try !home.checks("remark").contains("permissions"), "it was mended")
    }

    @Test func `a provider that does not answer is shown and fails the command`() throws {
        let home = try Home.simulated()
        try home.configure(
            """
            [[providers]]
            name = "nowhere"
            dialect = "openai-compatible"
            base_url = "http://127.0.0.1:9/v1"
            """)
        let outcome = try home.run("providers", "--json")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\"reachable\" : false"))
    }

    @Test func `providers never show a key`() throws {
        let home = try Home.simulated()
        try home.configure(
            """
            [[providers]]
            name = "local"
            dialect = "openai-compatible"
            base_url = "http://127.0.0.1:9/v1"
            key_environment = "OUR_SECRET"
            """)
        var environment = home.environment
        environment["OUR_SECRET"] = "sk-very-secret"
        let outcome = try Shell.run(Shell.binary, ["providers"], environment: environment)
        #expect(outcome.output.contains("$OUR_SECRET"))
        #expect(!(outcome.output + outcome.errors).contains("very-secret"))
    }

    @Test func `the configuration is begun, shown with origins, checked and edited`() throws {
        let home = try Home()
        try home.succeed("config", "init")
        #expect(try home.run("config", "init").status == 1, "a file that is there stays")
        #expect(try home.succeed("config", "check").output.contains("is right"))
        try home.configure("[limits]\nminimum_quality = 0.7\n")
        let settings = try home.object("config", "--json")["settings"] as? [[String: String]]
        let origins = Dictionary(uniqueKeysWithValues: (settings ?? []).map { ($0["key"] ?? "", $0["origin"] ?? "") })
        #expect(origins["limits.minimum_quality"] == "file" && origins["theme"] == "default")
        var environment = home.environment
        environment["VISUAL"] = "sed -i s/minimum/minmum/"
        let edited = try Shell.run(Shell.binary, ["config", "edit"], environment: environment)
        #expect(edited.status == 1 && edited.errors.contains("minimum_quality"), "\(edited.errors)")
    }

    @Test func `themes are listed, shown and checked`() throws {
        let home = try Home.simulated()
        #expect((try home.object("theme", "--json")["themes"] as? [Any])?.count ?? 0 >= 8)
        #expect(try home.succeed("theme", "show", "dark").output.contains("text.muted"))
        let file = home.folder.appending(path: "sea.toml")
        try Data("name = \"sea\"\n[styles]\nprompts = \"red\"\n".utf8).write(to: file)
        let outcome = try home.run("theme", "check", file.path)
        #expect(outcome.status == 1 && outcome.errors.contains("sea.toml"))
    }

    @Test func `every key is listed`() throws {
        let keys = try #require(try Home.simulated().object("keys", "--json")["keys"] as? [[String: Any]])
        #expect(keys.contains { $0["where"] as? String == "composer" })
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are made for every shell`(shell: String) throws {
        let script = try Home.simulated().succeed("--generate-completion-script", shell).output
        #expect(script.contains("switchboard") && script.contains("doctor"))
    }

    @Test func `the manual page tells of every command, and is fit for man`() throws {
        let page = try Home.simulated().succeed("manual").output
        #expect(page.hasPrefix(".TH SWITCHBOARD 1"))
        let titles = page.split(separator: "\n").filter { $0.hasPrefix(".SS ") }
        #expect(titles.count > 20 && Set(titles).count == titles.count, "\(titles)")
        #expect(page.contains(".B \\-\\-max\\-cost <usd>") && page.contains(".SH EXIT STATUS"))
    }

    @Test(arguments: [
        "ask", "route", "models", "eval", "learn", "experiment", "sessions", "usage", "log", "why", "what-if", "replay",
        "feedback", "forget",
        "providers", "config", "keys", "theme", "doctor", "demo",
    ])
    func `every command has help with an example`(command: String) throws {
        let help = try Home.simulated().succeed(command, "--help").output
        #expect(help.contains("xample") && help.contains("switchboard " + command))
    }
}

extension Home {
    /// Writes a file that others may read.
    fileprivate func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    }

    /// The names of what doctor finds in a state.
    fileprivate func checks(_ state: String) throws -> [String] {
        let checks = try object("doctor", "--json")["checks"] as? [[String: Any]]
        return (checks ?? []).filter { $0["state"] as? String == state }.compactMap { $0["name"] as? String }
    }
}
