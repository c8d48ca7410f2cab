import Testing

/// What the configuration says about picks binds, as `route` shows it.
@Suite(.timeLimit(.minutes(3)))
struct PolicyTests {
    private static let prompt = "Refactor this Swift function to stream instead of buffering"

    private func ranked(_ settings: String, _ arguments: String...) throws -> [String: Any] {
        let home = try Home.simulated()
        try home.configure("demo = \"always\"\n" + settings)
        let outcome = try home.run(["route", "--json"] + arguments + [Self.prompt])
        return try Home.object(in: outcome)
    }

    /// Settings, the winner they lead to, and why.
    @Test(arguments: [
        ("[limits]\nallowed = [\"*owl*\"]\n", "demo/deep-owl", "best"),
        ("[priorities]\nspeed = 0\naccuracy = 100\ncost = 0\n", "demo/grand-condor", "best"),
        ("[policy.tiers]\ncode = [\"premium\"]\n", "demo/grand-condor", "best"),
        ("[policy.experiment]\nname = \"premium\"\nshare = 1\ntier = \"premium\"\n", "demo/grand-condor", "experiment"),
        ("[policy]\nmode = \"best\"\nmode_usd = 1\n", "demo/grand-condor", "best"),
    ])
    func `settings decide who wins`(settings: String, winner: String, reason: String) throws {
        let route = try ranked(settings)
        #expect(route["winner"] as? String == winner && route["reason"] as? String == reason)
    }

    /// Settings, and what they say of a candidate they leave out.
    @Test(arguments: [
        ("[limits]\nblocked = [\"demo/b*\"]\n", "blocked by demo/b*"),
        ("[limits]\nallowed = [\"*owl*\"]\n", "matches none of the allowed patterns"),
        ("[limits]\nmaximum_cost = 0.0001\n", "more than the $0.00010 allowed"),
        ("[limits]\nminimum_quality = 0.95\n", "less than the 0.95 asked for"),
        ("[limits]\nmaximum_first_token_seconds = 0.2\n", "later than the 0.2 s allowed"),
        ("[policy.tiers]\ncode = [\"premium\"]\n", "code prompts do not go to the budget tier"),
        ("[budget]\nmessage = 0.0001\n", "more than the $0.00010 allowed"),
        ("[budget]\nday = 0\n", "left of the budget"),
    ])
    func `settings leave candidates out and say so`(settings: String, reason: String) throws {
        let rows = try #require(try ranked(settings)["candidates"] as? [[String: Any]])
        let reasons = rows.compactMap { $0["excluded"] as? String }
        #expect(reasons.contains { $0.contains(reason) }, "\(Set(reasons))")
    }

    @Test func `a preset of the user's own moves the sliders`() throws {
        let mine = "[presets]\nnight = { speed = 0, accuracy = 100, cost = 0 }\n"
        #expect(try ranked(mine)["winner"] as? String != "demo/grand-condor")
        #expect(try ranked(mine, "--preset", "night")["winner"] as? String == "demo/grand-condor")
        let unknown = try Home.simulated().run("route", "--preset", "nihgt", "Hello")
        #expect(unknown.status == 1 && unknown.errors.contains("Balanced"))
    }

    @Test(arguments: [
        ("[limits]\nblockd = []\n", "line 3", "did you mean blocked?"),
        ("[policy]\nmode = \"cheepest\"\n", "line 3", "did you mean cheapest?"),
        ("[policy.tiers]\ncod = [\"free\"]\n", "line 3", "did you mean code?"),
        ("[policy.tiers]\ncode = [\"premum\"]\n", "line 3", "did you mean premium?"),
        ("[budget]\nday = \"five\"\n", "line 3", "budget.day must be a number"),
    ])
    func `a mistake is named with its line, its key and what was meant`(
        settings: String, line: String, words: String
    ) throws {
        let home = try Home.simulated()
        try home.configure("demo = \"always\"\n" + settings)
        let outcome = try home.run("route", "Hello")
        #expect(outcome.status == 1 && outcome.errors.contains("config.toml, " + line), "\(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func `the sliders go where the user's own choices lead`() throws {
        let home = try Home.simulated()
        #expect(try home.succeed("tune").output.contains("0 times"))
        for number in 1...5 {
            try home.succeed("ask", "--model", "demo/grand-condor", "Prove theorem \(number). !tokens:2 !rate:500")
        }
        let report = try home.object("tune", "--apply", "--json")
        let fitted = try #require(report["fitted"] as? [String: Double])
        #expect(report["choices"] as? Int == 5 && report["explained_then"] as? Int == 5)
        #expect(try #require(fitted["accuracy"]) > 55)
        let again = try home.object("tune", "--json")
        #expect(again["current"] as? [String: Double] == fitted, "they stand there")
    }

    @Test func `without anybody to ask it is said why, and what to do`() throws {
        let home = try Home()
        try home.configure("demo = \"never\"\n[[providers]]\nname = \"east\"\nbase_url = \"http://127.0.0.1:9/v1\"\n")
        for command in ["ask", "route"] {
            let outcome = try home.run(command, "Hello")
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("! east: ") && outcome.errors.contains("switchboard doctor"))
        }
    }
}
