import ArgumentParser
import Dialogue
import Glibc
import Interface
import Routing
import Runtime

/// Asks one question and streams the answer to standard output.
struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask one question; the answer streams to standard output, the routing to standard error.",
        discussion: """
            Examples: switchboard ask "Name three rivers in Chile"
                      git diff | switchboard ask "Write a commit message for this"
                      switchboard ask --model openai/gpt-5.4-mini "Why?" > answer.md
            """
    )

    @Argument(help: "The prompt; what is piped in is put below it.")
    var prompt: [String] = []

    @Option(help: "Ask this model instead of the engine's pick.")
    var model: String?

    @OptionGroup var sliders: SliderOptions

    func run() async throws {
        let text = try PromptText(words: prompt).joined
        let home = try Home.open()
        await home.findModels()
        let store = try home.openStore()
        var route = home.routeRequest(for: text, sliders: sliders)
        route.limits.pinned = try model.map { try home.model(named: $0) }
        let ask = AskRequest(request: 1, conversation: nil, question: text, route: route)
        let answerer = home.answerer(keepingIn: store) { notice in Output.complain(notice.text) }
        let printer = AnswerPrinter()
        let asking = Task.detached { await answerer.answer(ask) { printer.take($0) } }
        let interrupted = InterruptSignal { asking.cancel() }
        await asking.value
        interrupted.forget()
        await home.close()
        guard let code = printer.exitCode else { return }
        throw ExitCode(code)
    }
}
