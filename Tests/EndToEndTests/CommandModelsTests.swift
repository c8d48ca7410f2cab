import Foundation
import Testing

/// What the commands tell of models, and measure of the router.
@Suite(.timeLimit(.minutes(3)))
struct CommandModelsTests {
    @Test func `models lists the catalogue with prices, context and evidence`() throws {
        let models = try #require(try Home.simulated().object("models", "--json")["models"] as? [[String: Any]])
        #expect(models.count >= 150)
        let expected: Set = ["id", "provider", "tier", "prices", "context", "abilities"]
        #expect(models.allSatisfy { Set($0.keys).isSuperset(of: expected) })
        let ability = (models.first?["abilities"] as? [String: [String: Any]])?["code"]
        #expect(Set(ability?.keys ?? [:].keys) == ["value", "spread", "source", "date"])
    }

    @Test func `models are filtered and sorted`() throws {
        let home = try Home.simulated()
        let models = try home.object("models", "--tier", "budget", "--sort", "price", "--json")["models"]
        let rows = try #require(models as? [[String: Any]])
        let prices = rows.compactMap { $0["prices"] as? [String: Double] }
        let sums = prices.map { Int(((($0["prompt"] ?? 0) + ($0["completion"] ?? 0)) * 1e6).rounded()) }
        #expect(!sums.isEmpty && sums == sums.sorted())
        #expect(rows.allSatisfy { $0["tier"] as? String == "budget" })
        #expect(try home.run("models", "no-such-model").status == 1)
        #expect(try home.run("models", "--sort", "ability").status == 64)
    }

    @Test func `models of the fleet are those of the providers`() throws {
        let models = try Home.simulated().object("models", "--fleet", "--json")["models"] as? [[String: Any]]
        #expect(models?.isEmpty == false)
        #expect(models?.allSatisfy { ($0["id"] as? String)?.hasPrefix("demo/") == true } == true)
    }

    @Test func `eval measures ours beside six others`() throws {
        let home = try Home.simulated()
        let table = try home.table(rows: 60)
        let report = try home.object("eval", table, "--folds", "3", "--pair", "small,large", "--json")
        #expect(report["rows"] as? Int == 60)
        let routers = try #require(report["routers"] as? [String: [String: Any]])
        #expect(
            Set(routers.keys).isSuperset(of: [
                "switchboard", "random", "length", "best-single", "task-table", "shuffle", "oracle",
            ]))
        #expect((routers["switchboard"]?["curve"] as? [Any])?.isEmpty == false)
        let clusters = try #require(report["clusters"] as? [[String: Any]])
        #expect(clusters.reduce(0) { $0 + ($1["rows"] as? Int ?? 0) } == 60)
        let text = try home.succeed("eval", table, "--folds", "3").output
        #expect(text.contains("switchboard") && text.contains("BEST MODEL"))
        #expect(try home.object("eval", table, "--online", "--json")["rows"] as? Int == 60)
    }

    @Test func `eval names the line of a table that makes no sense`() throws {
        let home = try Home.simulated()
        let file = home.folder.appending(path: "broken.jsonl")
        try Data("{\"prompt\":\"x\"}\n".utf8).write(to: file)
        let outcome = try home.run("eval", file.path)
        #expect(outcome.status == 1 && outcome.errors.contains("broken.jsonl, line 1"))
        #expect(try home.run("eval", "none.jsonl").errors.contains("none.jsonl cannot be read"))
        #expect(try home.run("eval").status == 64)
    }

    @Test func `eval measures tasks and paraphrases`() throws {
        let home = try Home.simulated()
        let tasks = home.folder.appending(path: "tasks.jsonl")
        let row = "{\"id\":\"1\",\"prompt\":\"Translate to French: good morning\",\"task\":\"translation\","
        try Data((row + "\"lang\":\"en\",\"source\":\"own\"}\n").utf8).write(to: tasks)
        #expect(try home.object("eval", "--tasks", tasks.path, "--json")["micro"] as? Double == 1)
        let pairs = home.folder.appending(path: "pairs.jsonl")
        try Data("{\"prompt\":\"Hello there\",\"paraphrase\":\"Hello there\"}\n".utf8).write(to: pairs)
        #expect(try home.object("eval", "--paraphrases", pairs.path, "--json")["same_pick"] as? Double == 1)
    }
}

extension Home {
    /// Writes a table in which the large model is right and the small one is right on short prompts; gives its path.
    fileprivate func table(rows: Int) throws -> String {
        let file = folder.appending(path: "table.jsonl")
        let lines = (0..<rows).map { number in
            let prompt = number.isMultiple(of: 2) ? "Add \(number)" : "Prove the theorem numbered \(number) in detail"
            let small = number.isMultiple(of: 2) ? 1 : 0
            return """
                {"id":"\(number)","prompt":"\(prompt)","outcomes":{"small":{"score":\(small),"cost":0.0001},\
                "large":{"score":1,"cost":0.01}}}
                """
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return file.path
    }
}
