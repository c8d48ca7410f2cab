import Foundation
import Testing

/// The same as on the demo fleet, but against a real server with a real model: the demo must not be the only truth.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: LocalModel.isInstalled))
struct RealModelEndToEndTests {
    @Test(arguments: ["openai-compatible", "anthropic"])
    func `a real model's answer streams in with its usage and timings`(dialect: String) throws {
        let model = try LocalModel()
        let home = try Home()
        try home.configure(Self.configuration(dialect, port: model.port))
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "local/smollm2-135m")
        try chat.type("Say hello in five words.")
        try chat.press("Enter")
        let answered = try chat.wait(120, for: "an answer with its figures") { $0.contains("tok/s ·") }
        #expect(answered.contains("first token"))
        #expect(answered.firstMatch(of: /\d+ → \d+ tokens/) != nil)
        #expect(!answered.contains("simulated"))
    }

    @Test func `a real model's answer stops when asked to, and the next question is answered`() throws {
        let model = try LocalModel()
        let home = try Home()
        try home.configure(Self.configuration("openai-compatible", port: model.port))
        let chat = try Tmux(Shell.binary, home: home)
        try chat.wait(until: "local/smollm2-135m")
        try chat.type("Count from one to five hundred in words.")
        try chat.press("Enter")
        try chat.wait(60, until: "first token")
        try chat.press("Escape")
        try chat.wait(until: "stopped")
        try chat.type("Say hi.")
        try chat.press("Enter")
        try chat.wait(200, for: "the next answer") { $0.contains("Say hi.") && $0.contains("tok/s ·") }
    }

    @Test(arguments: ["openai-compatible", "anthropic"])
    func `a prompt too long for a real model is refused in words that say so`(dialect: String) throws {
        let model = try LocalModel()
        let home = try Home()
        try home.configure("demo = \"never\"\n" + Self.configuration(dialect, port: model.port))
        let outcome = try home.run(["ask"], input: String(repeating: "many words and more of them ", count: 3_000))
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("context") || outcome.errors.contains("long"), "\(outcome.errors)")
    }

    @Test func `more questions than a real server has room for wait their turn and are all answered`() async throws {
        let model = try LocalModel()
        let home = try Home()
        try home.configure("demo = \"never\"\n" + Self.configuration("openai-compatible", port: model.port))
        let outcomes = try await withThrowingTaskGroup(of: Shell.Outcome.self) { group in
            for _ in 0..<4 {
                group.addTask { [environment = home.environment] in
                    try Shell.run(
                        Shell.binary, ["ask", "--max-tokens", "40", "Count to ten."], environment: environment)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0.status == 0 && !$0.output.isEmpty }, "\(outcomes.map(\.errors))")
    }

    private static func configuration(_ dialect: String, port: Int) -> String {
        """
        [[providers]]
        name = "local"
        dialect = "\(dialect)"
        base_url = "http://127.0.0.1:\(port)/v1"
        models = ["smollm2-135m"]
        """
    }
}
