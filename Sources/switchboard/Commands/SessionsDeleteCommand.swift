import ArgumentParser
import Storage

/// Deletes conversations.
struct SessionsDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete conversations; with --erase also from the disk, for good.",
        discussion: """
            What they cost stays counted. With --erase, what was typed in them and what models drew goes too.

            Examples: switchboard sessions delete 12 13
                      switchboard sessions delete --restore 12
                      switchboard sessions delete --erase last
            """
    )

    @Argument(help: "The conversations' numbers, or `last`.", completion: .conversations)
    var sessions: [NumberOrLast]

    @Flag(help: "Erase them for good instead of hiding them.")
    var erase = false

    @Flag(help: "Take a deletion back.")
    var restore = false

    func validate() throws {
        guard !(erase && restore) else { throw ValidationError("--erase and --restore exclude each other.") }
    }

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        for session in sessions {
            let id = try session.conversationID(in: store)
            if erase {
                try home.images.erase(of: store.purge(id))
            } else if restore {
                try store.restore(id)
            } else {
                try store.delete(id, at: home.clock.wall())
            }
        }
    }
}
