import ArgumentParser
import Glibc
import Storage

/// Erases everything that was said.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase everything that was said, keep the figures: what was spent, decided and learnt.",
        discussion: """
            Conversations, drafts and what was typed are overwritten in the file, not only hidden, and what models drew is \
            deleted. It cannot be undone.

            Example: switchboard forget --yes
            """
    )

    @Flag(help: "Do not ask first.")
    var yes = false

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        guard try yes || isConfirmed() else { throw Trouble("Nothing was erased.") }
        try store.forget()
        try home.images.eraseAll()
        try store.compact()
        Output.complain("Everything that was said is erased; figures stay.")
    }

    private func isConfirmed() throws -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Trouble("Nothing was erased: there is nobody to ask. Say --yes in a script.")
        }
        Output.complain("Erase all conversations for good? Type yes:")
        return readLine() == "yes"
    }
}
