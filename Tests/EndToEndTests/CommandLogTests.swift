import Foundation
import Testing

/// What the commands tell of past questions, decisions and money.
@Suite(.timeLimit(.minutes(3)))
struct CommandLogTests {
    private static let short = " !tokens:12 !rate:2000"

    @Test func `a question can be listed, shown, found, exported, imported and deleted`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "Name a river" + Self.short)
        #expect(try home.succeed("sessions").output.contains("Name a river"))
        #expect(try home.succeed("sessions", "show", "last").output.contains("## [1] You"))
        #expect(try home.succeed("sessions", "search", "riv").output.contains("Name a river"))
        #expect(try home.run("sessions", "search", "mountain").status == 1)
        let export = try home.succeed("sessions", "export").output
        try Data(export.utf8).write(to: home.folder.appending(path: "all.jsonl"))
        try home.succeed("sessions", "import", home.folder.appending(path: "all.jsonl").path)
        let sessions = try home.object("sessions", "--json")["sessions"] as? [[String: Any]]
        #expect(Set(sessions?.compactMap { $0["id"] as? Int } ?? []) == [1, 2])
        let drawn = [2, 3, 21].map { home.folder.appending(path: ".local/share/switchboard/images/answer-\($0)-1.png") }
        try FileManager.default.createDirectory(
            at: drawn[0].deletingLastPathComponent(), withIntermediateDirectories: true)
        for image in drawn { try Data().write(to: image) }
        func isThere(_ image: URL) -> Bool { FileManager.default.fileExists(atPath: image.path) }
        try home.succeed("sessions", "delete", "--erase", "1")
        #expect(drawn.map(isThere) == [false, true, true], "what was drawn goes with its answer")
        #expect(try home.run("sessions", "show", "1").status == 1)
        let markdown = try home.succeed("sessions", "export", "--format", "markdown", "2").output
        #expect(markdown.hasPrefix("# Name a river"))
    }

    @Test func `an imported conversation is exported as it was, but for its numbers`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "Name a river" + Self.short)
        let file = home.folder.appending(path: "all.jsonl")
        try Data(home.succeed("sessions", "export").output.utf8).write(to: file)
        #expect(try home.succeed("sessions", "import", file.path).errors.contains("1 conversation imported."))
        let (first, second) = (
            try home.object("sessions", "show", "1", "--json"), try home.object("sessions", "show", "2", "--json")
        )
        let texts = [first, second].map { ($0["messages"] as? [[String: Any]])?.map { $0["text"] as? String } }
        #expect(texts[0] == texts[1] && texts[0]?.count == 2)
        #expect(first["title"] as? String == second["title"] as? String)
    }

    @Test func `decisions are logged, explained, tried otherwise and replayed`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "Name a river" + Self.short)
        let entry = try home.object("log", "--json")
        #expect(entry["winner"] as? String != nil)
        #expect((entry["attempts"] as? [[String: Any]])?.first?["outcome"] as? String == "answered")
        #expect(try home.run("log", "--task", "roleplay").output.isEmpty)
        #expect(try home.object("why", "last", "--json")["winner"] as? String == entry["winner"] as? String)
        let frugal = try home.object("what-if", "1", "--cost", "100", "--accuracy", "0", "--speed", "0", "--json")
        let winner = frugal["winner"] as? String
        let rows = frugal["candidates"] as? [[String: Any]]
        #expect(rows?.first { $0["model"] as? String == winner }?["cost_usd"] as? Double == 0)
        let proof = try home.object("replay", "--all", "--json")
        #expect(proof["count"] as? Int == 1 && proof["equal"] as? Int == 1)
    }

    @Test func `usage sums what was asked, with latency and savings when wished`() throws {
        let home = try Home.simulated()
        for _ in 0..<2 { try home.succeed("ask", "Name a river" + Self.short) }
        let report = try home.object("usage", "--by", "model", "--latency", "--savings", "--json")
        let total = report["total"] as? [String: Any]
        #expect(total?["requests"] as? Int == 2)
        #expect(total?["completion_tokens"] as? Int ?? 0 > 0)
        let latency = try #require(report["latency"] as? [[String: Any]])
        #expect(latency.map { $0["answers"] as? Int ?? 0 }.reduce(0, +) == 2)
        #expect((report["savings"] as? [String: Any])?["decisions"] as? Int == 2)
    }

    @Test func `an answer can be rated, and forgetting erases words but keeps figures`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "Name a river" + Self.short)
        try home.succeed("feedback", "last", "good")
        let answer = (try home.object("sessions", "show", "1", "--json")["messages"] as? [[String: Any]])?.last
        #expect((answer?["answer"] as? [String: Any])?["rating"] as? Int == 1)
        #expect(try home.run("forget").status == 1, "nobody was there to agree")
        try home.succeed("forget", "--yes")
        #expect(try home.succeed("sessions").output.isEmpty)
        let total = try home.object("usage", "--json")["total"] as? [String: Any]
        #expect(total?["requests"] as? Int == 1)
        #expect(try home.object("replay", "--all", "--json")["equal"] as? Int == 1)
    }

    @Test func `an audit tells all that a bad answer can be put down to, without what was said`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "Name a river in Quetzalia" + Self.short)
        try home.succeed("feedback", "last", "bad")
        let entry = try home.object("log", "--export")
        #expect(entry["reproduced"] as? Bool == true && ["router", "model"].contains(entry["suspect"] as? String))
        #expect(Set(["priorities", "limits", "policy", "why", "attempts", "seed"]).isSubset(of: entry.keys))
        let answer = (entry["answers"] as? [[String: Any]])?.first
        #expect(answer?["rating"] as? Int == -1 && answer?["state"] as? String == "complete")
        #expect((entry["outcomes"] as? [[String: Any]])?.first?["kind"] as? String == "rated")
        let ranking = (entry["decision"] as? [String: Any])?["candidates"] as? [[String: Any]]
        #expect(ranking?.first?["quality"] as? [String: Double] != nil)
        #expect(!(try home.run("log", "--export").output.contains("Quetzalia")))
        #expect(try home.run("log", "--export", "--texts").output.contains("Quetzalia"))
        #expect(try home.run("log", "--texts").status == 64)
    }

    @Test func `what was forgotten is in no file any more`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "--system", "You know Zanzibarix.", "Name a river in Quetzalia" + Self.short)
        let folder = home.folder.appending(path: ".local/share/switchboard").path
        try FileManager.default.createDirectory(atPath: folder + "/images", withIntermediateDirectories: true)
        try Data("a picture of Quetzalia".utf8).write(to: URL(filePath: folder + "/images/answer-2-1.png"))
        try home.succeed("forget", "--yes")
        for word in ["Quetzalia", "quetzalia", "Zanzibarix", "zanzibarix"] {
            #expect(try Shell.run("grep", ["-rl", word, folder]).output.isEmpty, "\(word)")
        }
    }

    @Test(arguments: [
        ["why", "7"], ["why", "last"], ["replay", "last"], ["sessions", "show", "3"], ["feedback", "9", "bad"],
    ])
    func `what is not there is an error with a way on`(arguments: [String]) throws {
        let outcome = try Home.simulated().run(arguments)
        #expect(outcome.status == 1 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test(arguments: [
        ["why", "seven"], ["replay"], ["what-if", "1"], ["usage", "--by", "moon"], ["log", "--since", "x"],
    ])
    func `a command line that makes no sense ends with 64`(arguments: [String]) throws {
        #expect(try Home.simulated().run(arguments).status == 64)
    }
}
