import Foundation
import Testing

/// Teaching the router by a table, and saying on the command line what is sought.
@Suite(.timeLimit(.minutes(3)))
struct CommandLearnTests {
    @Test func `a table teaches the router until it is told to forget`() throws {
        let home = try Home.simulated()
        let before = try quality(of: "demo/brisk-hare", in: home)
        let lesson = try table(disappointedBy: "demo/brisk-hare", in: home)
        let summary = try home.succeed("learn", lesson).errors
        #expect(summary.contains("60 prompts, about 3 models") && summary.contains("Nobody offers nobody/has-it"))
        #expect(try quality(of: "demo/brisk-hare", in: home) < before - 0.2)
        let learnt = try home.object("learn", "--export")
        #expect((learnt["lessons"] as? [Any])?.count == 60)
        try home.succeed("learn", "--reset")
        #expect(try quality(of: "demo/brisk-hare", in: home) == before)
    }

    @Test func `a broken table is refused, its line named`() throws {
        let home = try Home.simulated()
        let path = home.folder.path + "/broken.jsonl"
        let row = #"{"id":"1","prompt":"a","outcomes":{"m":{"score":7}}}"#
        try row.write(toFile: path, atomically: true, encoding: .utf8)
        let outcome = try home.run("learn", path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("line 1: 'outcomes.m.score' is 7.0, not within 0…1"))
    }

    @Test func `what is sought may be said for one prompt`() throws {
        let home = try Home.simulated()
        let prompt = "Prove that the square root of 2 is irrational"
        let thrifty = try home.object("route", "--json", "--mode", "cheapest", "--quality", "0.5", prompt)
        let best = try home.object("route", "--json", "--mode", "best", "--max-cost", "1", prompt)
        let (cheap, dear) = try (winner(thrifty), winner(best))
        #expect(cheap.cost < dear.cost && cheap.quality < dear.quality && cheap.quality >= 0.5)
        #expect(try home.run("route", "--mode", "cheapest", prompt).status == 64)
        #expect(try home.run("ask", "--mode", "best", prompt).status == 64)
    }

    @Test func `an experiment's arms are reported`() throws {
        let home = try Home.simulated()
        #expect(try home.run("experiment").status == 1)
        try home.configure(
            "demo = \"always\"\n[policy.experiment]\nname = \"dear\"\nshare = 1.0\ntier = \"premium\"\n")
        try home.succeed("ask", "Name a river in three words")
        try home.succeed("feedback", "last", "good")
        let report = try home.object("experiment", "--json")["dear"] as? [String: Any]
        let treatment = try #require(report?["treatment"] as? [String: Any])
        #expect(treatment["messages"] as? Int == 1 && treatment["judged"] as? Int == 1)
        #expect(try home.succeed("experiment").output.contains("too few judged"))
    }

    private func winner(_ route: [String: Any]) throws -> (cost: Double, quality: Double) {
        let name = try #require(route["winner"] as? String)
        let row = try row(of: name, in: route)
        let quality = try #require(row["quality"] as? [String: Double])
        return (try #require(row["cost_usd"] as? Double), try #require(quality["mean"]))
    }

    private func quality(of model: String, in home: Home) throws -> Double {
        let row = try row(of: model, in: home.object("route", "--json", "List some of the rivers of Peru"))
        return try #require((row["quality"] as? [String: Double])?["mean"])
    }

    private func row(of name: String, in route: [String: Any]) throws -> [String: Any] {
        let rows = try #require(route["candidates"] as? [[String: Any]])
        return try #require(rows.first { $0["model"] as? String == name })
    }

    /// A table in which one model is never any good.
    private func table(disappointedBy model: String, in home: Home) throws -> String {
        let things = [
            "rivers of Chile", "songs of the Beatles", "trains of Japan", "clouds in the sky",
            "letters of the alphabet", "kings of Spain", "moons of Saturn", "kinds of oak", "novels by Dickens",
            "painters of Florence",
            "capitals of Africa", "birds of the Alps",
        ]
        let questions = [
            "List some of the", "Name five", "What are the", "Tell me about the", "Which are the best known",
        ]
        let prompts = things.flatMap { thing in questions.map { "\($0) \(thing)" } }
        let rows = prompts.enumerated().map { place, prompt in
            #"{"id":"\#(place)","prompt":"\#(prompt)","outcomes":"#
                + #"{"\#(model)":{"score":0},"demo/byte-beaver":{"score":1},"nobody/has-it":{"score":1}}}"#
        }
        let path = home.folder.path + "/table.jsonl"
        try rows.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }
}
