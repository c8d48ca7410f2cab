import Foundation
import Glibc
import Testing

/// The real program in a real terminal, on the demo fleet.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ChatEndToEndTests {
    @Test func `typing moves the ranking, enter streams the winner's answer, and it is there after a restart`() throws {
        let home = try Home.simulated()
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "All models here are simulated")
        let before = try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil }
        try chat.type("Prove that the square root of two is irrational, step by step, in one sentence")
        let after = try chat.wait(for: "the task math") {
            $0.contains("task   math") || $0.contains("task   reasoning")
        }
        #expect(Self.ranking(in: before) != Self.ranking(in: after))
        let winner = Self.winner(in: after)
        try chat.press("Enter")
        try chat.wait(60, for: "an answer with its figures") { $0.contains("first token") && hasFigures($0) }
        let answered = try chat.screen()
        #expect(answered.contains(winner ?? "no winner"))
        try chat.press("C-q")
        let again = try Tmux(Shell.binary, home: home)
        let restored = try again.wait(for: "the answer") { hasFigures($0) }
        #expect(restored.contains("Prove that the square root"))
    }

    @Test func `escape stops an answer and keeps what had come`() throws {
        let home = try Home.simulated()
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "auto")
        try chat.type("Explain tides at length !tokens:2000 !rate:60")
        try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil }
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        try chat.press("Escape")
        try chat.wait(until: "stopped")
    }

    @Test func `control-c stops an answer, clears a draft, and ends the program only when pressed twice`() throws {
        let home = try Home.simulated()
        let chat = try Tmux("sh -c '\(Shell.binary); echo the shell is back; sleep 60'", home: home)
        try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil }
        try chat.type("Explain tides at length !tokens:2000 !rate:60")
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        try chat.press("C-c")
        try chat.wait(until: "stopped")
        try chat.type("half a thought")
        try chat.press("C-c")
        try chat.wait(for: "an empty draft") { !$0.contains("half a thought") }
        try chat.press("C-c")
        try chat.wait(until: "^C again quits; ^Q quits at once.")
        try chat.press("C-c")
        try chat.wait(until: "the shell is back")
    }

    @Test func `a question that limits leave nobody for comes back, with what to do`() throws {
        let home = try Home.simulated()
        try home.configure("demo = \"always\"\n[limits]\nallowed = [\"nobody/*\"]\n")
        let chat = try Tmux(Shell.binary, home: home, width: 80, height: 24)
        try chat.wait(until: "only nobody/*")
        try chat.type("Hello there")
        try chat.press("Enter")
        try chat.wait(for: "the way out, and the question") {
            $0.contains("Alt+3 goes to the") && $0.contains("› Hello there") && !$0.contains("choosing a model")
        }
    }

    @Test func `a resize during a stream loses nothing`() throws {
        let home = try Home.simulated()
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil }
        try chat.type("Explain tides !tokens:400 !rate:80")
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        try chat.type("a draft that stays")
        try chat.resize(width: 60, height: 16)
        try chat.wait(for: "the narrow layout") { $0.hasPrefix("▶ ") && $0.contains("a draft that stays") }
        try chat.resize(width: 200, height: 60)
        try chat.wait(for: "the wide layout") { $0.contains("Routing╭") && $0.contains("a draft that stays") }
        try chat.wait(for: "an answer with its figures", where: hasFigures)
    }

    @Test func `moving a slider moves the ranking`() throws {
        let home = try Home.simulated()
        let chat = try Tmux(Shell.binary, home: home)
        try chat.type("Write a haiku about rain")
        let before = try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil && $0.contains("haiku") }
        try chat.press("Tab", "Tab", "Tab", "F8")
        try chat.wait(for: "another ranking") {
            $0.contains("Cheap") && Self.ranking(in: $0) != Self.ranking(in: before)
        }
    }

    @Test func `after a kill in mid-stream the question and what had come are there, and the database is sound`() throws
    {
        let home = try Home.simulated()
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(for: "a ranking") { Self.winner(in: $0) != nil }
        try chat.type("Explain tides at length !tokens:2000 !rate:40")
        try chat.press("Enter")
        try chat.wait(until: "Simulated answer")
        kill(try chat.processID(), SIGKILL)
        let again = try Tmux(Shell.binary, home: home)
        let screen = try again.wait(until: "interrupted")
        #expect(screen.contains("Explain tides at length"))
        let database = home.folder.appending(path: ".local/share/switchboard/switchboard.sqlite").path
        let check = try Shell.run("sqlite3", [database, "PRAGMA integrity_check"])
        #expect(check.output == "ok\n")
    }

    @Test(arguments: ["TERM", "HUP", "SEGV", "TRAP", "ILL", "ABRT"])
    func `whatever ends it, the terminal is restored`(signal: String) throws {
        let home = try Home.simulated()
        let terminal = try Tmux("bash --norc --noprofile -i", home: home)
        try terminal.type("\(Shell.binary); echo \"ended with $?\"; stty -a | grep -o ' echo '")
        try terminal.press("Enter")
        try terminal.wait(until: "Routing╭")
        _ = try Shell.run("pkill", ["-\(signal)", "-P", "\(try terminal.processID())", "switchboard"])
        try terminal.wait(for: "the shell") {
            !$0.contains("Routing╭") && $0.contains("ended with") && $0.contains(" echo")
        }
    }

    @Test func `suspended, the shell has the terminal; continued, the draft is there`() throws {
        let home = try Home.simulated()
        let terminal = try Tmux("bash --norc --noprofile -i", home: home)
        try terminal.type(Shell.binary)
        try terminal.press("Enter")
        try terminal.wait(until: "Routing╭")
        try terminal.type("a draft that stays")
        try terminal.press("C-z")
        try terminal.wait(for: "the shell") { !$0.contains("Routing╭") && $0.contains("Stopped") }
        try terminal.type("fg")
        try terminal.press("Enter")
        try terminal.wait(for: "the chat") { $0.contains("Routing╭") && $0.contains("a draft that stays") }
    }

    @Test func `told linearly, an answer is lines and nothing moves the cursor`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(
            Shell.binary, ["--linear"], environment: home.environment, input: "What is a monad?\n")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("answers:") && outcome.output.contains("End of the answer."))
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func `told linearly, compared answers come one after the other and one is preferred`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(
            Shell.binary, ["--linear"], environment: home.environment,
            input: "/mouse\n/copy\n/compare 2 Why is the sky blue? !tokens:20\n")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("There is no screen here to point at"))
        #expect(outcome.output.contains("There is nothing to copy yet"))
        #expect(outcome.output.contains("Comparing demo/"))
        #expect(
            outcome.output.contains("Answer 1 of 2, by demo/") && outcome.output.contains("Answer 2 of 2, by demo/"))
        #expect(outcome.output.contains("Type a number to prefer that answer"))
    }

    @Test func `without a terminal it says so and points at ask`() throws {
        let home = try Home.simulated()
        let outcome = try Shell.run(Shell.binary, [], environment: home.environment)
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains("terminal") && outcome.errors.contains("switchboard ask"))
    }

    /// The model the sidebar marks as the winner.
    static func winner(in screen: String) -> String? {
        screen.firstMatch(of: /[▶~] (demo\/[a-z0-9-]+)/).map { String($0.1) }
    }

    /// The models of the sidebar, in order.
    static func ranking(in screen: String) -> [String] {
        screen.matches(of: /(demo\/[a-z0-9-]+) +0\.\d+/).map { String($0.1) }
    }
}
