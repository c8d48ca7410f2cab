import Foundation
import Testing

/// Everything that can go along with a question from a script.
@Suite(.timeLimit(.minutes(3)))
struct CommandAskTests {
    private static let short = " !tokens:12 !rate:2000"

    @Test func `one object tells a script all of an answer`() throws {
        let home = try Home.simulated()
        let answer = try home.object("ask", "--json", "Name a river" + Self.short)
        #expect(answer["state"] as? String == "complete")
        #expect((answer["text"] as? String)?.isEmpty == false)
        #expect(answer["decision"] as? Int == 1 && answer["conversation"] as? Int == 1)
    }

    @Test func `a conversation goes on, with what the model was told first`() throws {
        let home = try Home.simulated()
        try home.succeed("ask", "--system", "Be brief.", "Name a river" + Self.short)
        let answer = try home.object("ask", "--json", "--continue", "And another" + Self.short)
        #expect(answer["conversation"] as? Int == 1)
        let messages = try home.object("sessions", "show", "1", "--json")["messages"] as? [[String: Any]]
        let roles = messages?.compactMap { $0["role"] as? String }
        #expect(roles == ["system", "user", "assistant", "user", "assistant"])
        #expect(try Home.simulated().run("ask", "--continue", "And?").status == 1, "there is nothing to go on with")
    }

    @Test func `no model is asked that is expected to cost too much`() throws {
        let home = try Home.simulated()
        let answer = try home.object("ask", "--json", "--max-cost", "0", "--accuracy", "100", "Hello" + Self.short)
        #expect(answer["usd"] as? Double == 0)
        #expect(try home.run("ask", "--max-cost", "x", "Hello").status == 64)
    }

    @Test func `an answer ends at the most tokens wanted`() throws {
        let answer = try Home.simulated().object(
            "ask", "--json", "--max-tokens", "5", "Write 400 words on rivers !rate:2000")
        #expect((answer["completion_tokens"] as? Int) ?? .max <= 5)
    }

    @Test func `a file goes along and is kept`() throws {
        let home = try Home.simulated()
        let file = home.folder.appending(path: "notes.txt")
        try Data("The tide is high.".utf8).write(to: file)
        try home.succeed("ask", "--file", file.path, "Summarize" + Self.short)
        let question = (try home.object("sessions", "show", "1", "--json")["messages"] as? [[String: Any]])?.first
        let attachment = (question?["attachments"] as? [[String: Any]])?.first
        #expect(attachment?["name"] as? String == "notes.txt" && attachment?["type"] as? String == "text/plain")
    }

    @Test(arguments: [
        ("none.png", "none.png cannot be read: there is no such file"), ("/dev/zero", "it is no plain file"),
        ("vast.bin", "at most 20.0 MB can be sent"),
    ])
    func `a file that cannot be sent is told with the reason, and not read first`(name: String, says: String) throws {
        let home = try Home.simulated()
        let vast = home.folder.appending(path: "vast.bin")
        try Data().write(to: vast)
        try FileHandle(forWritingTo: vast).truncate(atOffset: 1 << 42)
        let path = name.hasPrefix("/") ? name : home.folder.appending(path: name).path
        #expect(try home.run("ask", "--file", path, "What?").errors.contains(says))
    }

    @Test func `several models are compared on one question`() throws {
        let home = try Home.simulated()
        let outcome = try home.succeed("ask", "--json", "--compare", "3", "Name a river" + Self.short)
        let lines = outcome.output.split(separator: "\n").map { Data($0.utf8) }
        let answers = try lines.map { try JSONSerialization.jsonObject(with: $0) as? [String: Any] }
        #expect(Set(answers.map { $0?["model"] as? String }).count == 3)
        #expect(Set(answers.map { $0?["conversation"] as? Int }) == [1])
    }

    @Test(arguments: ["ask 'Write 300 words on rivers !rate:500'", "models --json"])
    func `a pipe closed early ends quietly with 141`(command: String) throws {
        let home = try Home.simulated()
        let script = "set -o pipefail; \(Shell.binary) \(command) | head -c 10 > /dev/null"
        let outcome = try Shell.run("bash", ["-c", script], environment: home.environment)
        #expect(outcome.status == 141, "\(outcome.errors)")
        #expect(!outcome.errors.contains("Error"))
    }

    @Test func `a full disk is an error that says so`() throws {
        let script = "\(Shell.binary) models > /dev/full"
        let outcome = try Shell.run("bash", ["-c", script], environment: Home.simulated().environment)
        #expect(outcome.status == 1 && outcome.errors.contains("No space left"))
    }
}
