import ArgumentParser
import Dialogue
import Interface
import Routing
import Runtime
import Storage

/// Asks one question and streams the answer to standard output.
struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask one question; the answer streams to standard output, the routing to standard error.",
        discussion: """
            On a terminal Markdown is shown as in the chat, block by block; in a pipe it stays as it is written. \
            Ends with 0 after a whole answer, 1 after a failure, 130 after Ctrl-C, 143 after SIGTERM, 141 when \
            nobody reads it any more. What had come of an answer is kept.

            Examples: switchboard ask "Name three rivers in Chile"
                      git diff | switchboard ask "Write a commit message for this"
                      switchboard ask --model openai/gpt-5.4-mini "Why?" > answer.md
                      switchboard ask --continue "And shorter?"
                      switchboard ask --file chart.png --max-cost 0.01 "What does this show?"
                      switchboard ask --compare 3 "Explain monads in a sentence"
                      switchboard ask --json "2+2?" | jq -r .text
            """
    )

    @Argument(help: "The prompt; what is piped in is put below it.")
    var prompt: [String] = []

    @Option(help: "Ask this model instead of the engine's pick.", completion: .models)
    var model: String?

    @Option(help: "What the model is told before the question.")
    var system: String?

    @Flag(name: [.customLong("continue"), .customShort("c")], help: "Go on with the conversation last written to.")
    var continues = false

    @Option(
        name: .shortAndLong, help: "A file or image to send along; may be given several times.", completion: .file())
    var file: [String] = []

    @Option(help: ArgumentHelp("Completion tokens, at most.", valueName: "count"))
    var maxTokens: Int?

    @Option(help: ArgumentHelp("Put the question to the best few models, one after the other.", valueName: "count"))
    var compare: Int?

    @Flag(help: "Print one JSON object an answer: text, model, state, usd, tokens, seconds, conversation, decision.")
    var json = false

    @Flag(help: "Print Markdown as it is written, also on a terminal.")
    var plain = false

    @OptionGroup var sliders: SliderOptions

    @OptionGroup var policy: PolicyOptions

    func validate() throws {
        guard maxTokens.map({ $0 > 0 }) ?? true else { throw ValidationError("--max-tokens takes 1 or more.") }
        guard compare.map({ (2...10).contains($0) }) ?? true else { throw ValidationError("--compare takes 2 to 10.") }
        guard compare == nil || model == nil else { throw ValidationError("--compare and --model exclude each other.") }
    }

    func run() async throws {
        let text = try PromptText(words: prompt).joined
        let attachments = try file.map(AttachedFile.read)
        let question = Question(text: text, attachments: attachments, system: system, continues: continues)
        let code = try await Home.using { home in
            let printer = AnswerPrinter(json: json, page: plain ? nil : Page(home))
            try await put(question, home, printer)
            return printer.exitCode
        }
        if let code { throw ExitCode(code) }
    }

    private func put(_ question: Question, _ home: Home, _ printer: AnswerPrinter) async throws {
        let store = try home.openStore()
        try store.settleInterrupted()
        try await home.findModelsToAsk()
        let pinned = try model.map { try home.model(named: $0) }
        var ask = try question.request(home, store, sliders: sliders)
        policy.apply(to: &ask.route)
        ask.route.limits.pinned = pinned
        let tokens = maxTokens ?? LiveAttempt.standardMostTokens
        let answerer = home.answerer(keepingIn: store, mostTokens: tokens) { Output.complain($0.text) }
        let pins = compare.map { Comparison(of: $0, home).pins(for: ask.route) } ?? [pinned]
        await ask.put(to: answerer, pinning: pins, printer)
    }
}

extension AskRequest {
    /// Asks for an answer by each of these models, or by the engine's pick where none is named. Ctrl-C stops.
    fileprivate func put(to answerer: Answerer, pinning pins: [String?], _ printer: AnswerPrinter) async {
        let first = self
        let asking = Task.detached {
            var ask = first
            for pin in pins where !Task.isCancelled {
                ask.route.limits.pinned = pin
                await answerer.answer(ask) { printer.take($0) }
                guard let (conversation, question) = printer.place else { return }
                (ask.conversation, ask.place) = (conversation, .again(question: question))
            }
        }
        let signals = StopSignals { number in
            printer.stop(bySignal: number)
            asking.cancel()
        }
        await asking.value
        signals.forget()
    }
}
