import ArgumentParser
import Providers

/// Parses the command line first and then chooses how to run it: the chat must stay on the main thread, which an
/// asynchronous root command would leave.
@main
enum Main {
    static func main() async {
        LargeBlocks.giveBack()
        NetworkThreads.limitToOne()
        do {
            var command = try Switchboard.parseAsRoot()
            if let chat = command as? ChatCommand {
                try await chat.open()
            } else if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Switchboard.exit(withError: error)
        }
    }
}
