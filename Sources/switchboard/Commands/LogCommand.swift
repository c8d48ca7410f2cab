import ArgumentParser
import Glibc
import Routing
import Storage

/// Lists decisions and the requests that followed.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "List decisions and the requests that followed from them, newest last.",
        discussion: """
            With --attempts, one request a line: every model that was asked, tried again, asked beside a silent one, or given \
            up, and why. With --export, one decision a line with all that tells a bad pick from a bad answer: the whole \
            ranking with its estimates, limits and policy, every request, what came, what you made of it, and as `suspect` \
            who a bad answer points to: pin, provider, router or model. What was said goes along with --texts only.

            Examples: switchboard log --task code --since 2h
                      switchboard log --model demo/deep-owl --limit 5
                      switchboard log --attempts --since 1d
                      switchboard log --follow --json | jq -c '{id,winner,attempts}'
                      switchboard log --export > decisions.jsonl
                      switchboard log --export --since 7d | jq -c 'select(.suspect == "router") | {id,why}'
            """
    )

    @Option(help: "Only decisions this model won.", completion: .models)
    var model: String?

    @Option(help: "Only decisions on this task.")
    var task: TaskType?

    @Option(help: "Only decisions of this conversation.")
    var conversation: Int64?

    @OptionGroup var period: SinceOption

    @OptionGroup var count: LimitOption

    @Flag(help: "List requests instead of decisions, with what came of them and why.")
    var attempts = false

    @Flag(name: .shortAndLong, help: "Stay and show new decisions as they are made; Ctrl-C ends.")
    var follow = false

    @Flag(help: "Print a JSON object a line.")
    var json = false

    @Flag(help: "Print all that is known of each decision, a JSON object a line, oldest first.")
    var export = false

    @Flag(help: "With --export, print prompts and answers too.")
    var texts = false

    func validate() throws {
        guard !(export && (follow || attempts)) else {
            throw ValidationError("--export goes without --follow and --attempts.")
        }
        guard export || !texts else { throw ValidationError("--texts goes with --export.") }
    }

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        if export {
            return try Audit(store, showsTexts: texts).write(filter(now: home.clock.wall(), limit: count.or(.max)))
        }
        var newest = try show(store, filter(now: home.clock.wall(), limit: count.or(50))) ?? 0
        while follow {
            Self.waitForNews()
            var news = filter(now: home.clock.wall(), limit: .max)
            news.after = newest
            newest = try show(store, news) ?? newest
        }
    }

    /// Shows decisions and returns the newest; nil when there are none.
    private func show(_ store: Store, _ filter: DecisionFilter) throws -> Int64? {
        let found = try store.decisions(filter).reversed()
        for decision in found {
            let requests = try store.attempts(forDecision: decision.id)
            guard !attempts else {
                try requests.forEach(show)
                continue
            }
            let entry = LogEntry(decision, attempts: requests)
            json ? try Output.print(jsonLine: entry) : try Output.print(entry.text)
        }
        return found.last?.id
    }

    private func show(_ attempt: Attempt) throws {
        let entry = AttemptEntry(attempt)
        json ? try Output.print(jsonLine: entry) : try Output.print(entry.text)
    }

    private func filter(now: Double, limit: Int) -> DecisionFilter {
        var filter = DecisionFilter(limit: limit)
        (filter.winner, filter.task, filter.conversation) = (model, task, conversation)
        filter.since = period.earliest(now: now)
        return filter
    }

    /// SQLite tells no process of what another one wrote, so it is asked twice a second.
    private static func waitForNews() { poll(nil, 0, 500) }
}
