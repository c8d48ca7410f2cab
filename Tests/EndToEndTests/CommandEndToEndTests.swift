import Foundation
import Testing

/// The commands, as scripts call them.
@Suite(.timeLimit(.minutes(3)))
struct CommandEndToEndTests {
    @Test func `ask streams the answer to standard output and the routing to standard error`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(
            Shell.binary, ["ask", "Name three rivers in one sentence"], environment: home.environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("Simulated answer"))
        #expect(!outcome.output.contains("▶") && outcome.errors.contains("▶ demo/"))
    }

    @Test func `ask reads what is piped in`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(
            Shell.binary, ["route", "--json", "Summarize:"], environment: home.environment,
            input: String(repeating: "The tide rose. ", count: 400))
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let tokens = (report?["profile"] as? [String: Any])?["tokens"] as? [String: Int]
        #expect((tokens?["prompt"] ?? 0) > 1_000)
    }

    @Test func `ask sends to the model named, and names the nearest when there is none of that name`() throws {
        let home = try Home.simulated()
        let right = try Shell.run(
            Shell.binary, ["ask", "--model", "demo/deep-owl", "Hi, in one sentence"], environment: home.environment)
        #expect(right.errors.contains("▶ demo/deep-owl"))
        let wrong = try Shell.run(Shell.binary, ["ask", "--model", "deep-owl", "Hi"], environment: home.environment)
        #expect(wrong.status != 0 && wrong.errors.contains("demo/deep-owl"))
    }

    @Test func `route prints one object with everything a decision is made of`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(
            Shell.binary, ["route", "--json", "--cost", "90", "Refactor this Swift function"],
            environment: home.environment)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(Set(report.keys).isSuperset(of: ["engine", "profile", "winner", "exploring", "candidates"]))
        let candidates = try #require(report["candidates"] as? [[String: Any]])
        #expect(candidates.count >= 12)
        let expected: Set = ["model", "provider", "score", "quality", "cost_usd", "latency", "terms", "excluded"]
        #expect(candidates.allSatisfy { Set($0.keys) == expected })
        let profile = try #require(report["profile"] as? [String: Any])
        #expect(profile["task"] as? String == "code")
        #expect((profile["features"] as? [String: Any])?.count ?? 0 >= 50)
    }

    @Test func `a value out of range is named`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(Shell.binary, ["route", "--speed", "101", "x"], environment: home.environment)
        #expect(outcome.status != 0 && outcome.errors.contains("--speed takes 0 to 100"))
    }
}
