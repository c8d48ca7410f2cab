import ArgumentParser
import Dialogue
import Interface
import Routing
import Storage

/// Keeps what the user thinks of an answer.
struct FeedbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract: "Say that an answer was good or bad; the router learns from it.",
        discussion: """
            `switchboard sessions show` lists the numbers of messages; `last` is the newest answer.

            Examples: switchboard feedback last good
                      switchboard feedback 42 none
            """
    )

    /// What can be said.
    enum Verdict: String, CaseIterable, ExpressibleByArgument {
        case good, bad, none

        var rating: Int? {
            switch self {
            case .good: 1
            case .bad: -1
            case .none: nil
            }
        }

        /// What the router learns from it.
        var event: Observation.Event? {
            switch self {
            case .good: .liked
            case .bad: .disliked
            case .none: nil
            }
        }
    }

    @Argument(help: "The answer's number, or `last`.")
    var answer: String

    @Argument(help: "good, bad, or none to take it back.")
    var verdict: Verdict

    func validate() throws {
        guard answer == "last" || Int64(answer) != nil else {
            throw ValidationError("'\(answer)' is no answer's number. `switchboard sessions show` lists them.")
        }
    }

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        let message = try Int64(answer) ?? lastAnswer(in: store)
        try store.rate(message, verdict.rating)
        guard let event = verdict.event, let attempt = try store.attempts(forAnswer: message).last else { return }
        let observed = Observed(answer: message, decision: attempt.decision, model: attempt.model, event: event)
        try home.learn(observed, in: store, at: home.clock.wall())
    }

    private func lastAnswer(in store: Store) throws -> Int64 {
        guard let newest = try store.conversations(limit: 1).first,
            let answer = try store.conversation(newest.id).messages.last(where: { $0.role == .assistant })
        else { throw Trouble("Nothing has been answered yet.") }
        return answer.id
    }
}
