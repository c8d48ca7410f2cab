import ArgumentParser

/// The program: without a subcommand, the chat.
struct Switchboard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "switchboard",
        abstract: "Chat with the best model for every prompt, and see why it is picked.",
        version: Version.current,
        subcommands: [
            ChatCommand.self, AskCommand.self, RouteCommand.self, ModelsCommand.self, EvalCommand.self,
            LearnCommand.self, TuneCommand.self, ExperimentCommand.self,
            SessionsCommand.self, UsageCommand.self, LogCommand.self, WhyCommand.self, WhatIfCommand.self,
            ReplayCommand.self, FeedbackCommand.self, ForgetCommand.self, ProvidersCommand.self, ConfigCommand.self,
            KeysCommand.self, ThemeCommand.self, DoctorCommand.self, ManualCommand.self, DemoCommand.self,
        ],
        defaultSubcommand: ChatCommand.self
    )
}

/// The version of the program.
enum Version {
    static let current = "0.1.0"
    /// When it was released.
    static let date = "2026-11-21"
}
