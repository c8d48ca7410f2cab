import Foundation
import Testing

/// What commands print on a terminal, where people look, and not in a pipe.
@Suite(.timeLimit(.minutes(3)))
struct TerminalOutputTests {
    private static let question = "'List three rivers !tokens:120 !rate:2000'"

    @Test func `an answer on a terminal is shown as Markdown, in a pipe as it is written`() throws {
        let home = try Home.simulated()
        let piped = try home.succeed("ask", "List three rivers !tokens:120 !rate:2000")
        #expect(piped.output.hasPrefix("> Simulated") && !piped.output.contains("\u{1B}"))
        let tmux = try Tmux("\(Shell.binary) ask \(Self.question); echo ended; cat", home: home)
        let screen = try tmux.wait(until: "ended")
        #expect(screen.contains("│ Simulated answer by") && !screen.contains("**"))
    }

    @Test func `on a terminal Markdown stays as it is written when wished`() throws {
        let home = try Home.simulated()
        let tmux = try Tmux("\(Shell.binary) ask --plain \(Self.question); echo ended; cat", home: home)
        #expect(try tmux.wait(until: "ended").contains("> Simulated answer by **"))
    }

    @Test(arguments: [("", true), ("NO_COLOR=1 ", false)])
    func `colours are left out where NO_COLOR asks`(prefix: String, isColored: Bool) throws {
        let home = try Home.simulated()
        let command = "\(prefix)\(Shell.binary) ask \(Self.question)"
        let file = home.folder.appending(path: "typescript").path
        let script = try Shell.run(
            "script", ["-qec", command, file], environment: home.environment.merging(["TERM": "xterm-256color"]) { $1 })
        #expect(script.status == 0)
        #expect(script.output.contains("38;5;") == isColored, "\(script.output)")
    }

    @Test(arguments: ["xterm-of-tomorrow", "ghostty"])
    func `a terminal this machine has no description of is taken for the one it follows`(term: String) throws {
        let tmux = try Tmux("TERM=\(term) \(Shell.binary)", home: try Home.simulated())
        #expect(try tmux.wait(until: "Ask anything").contains("Routing"))
    }
}
