import ArgumentParser
import Curses
import Drawing
import Interface
import Runtime
import Settings

/// The chat.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Open the chat (this is what runs without a command)."
    )

    @Option(help: "The theme to use instead of the configured one.", completion: .themes)
    var theme: String?

    @Flag(help: "Tell everything as plain lines, for screen readers and simple terminals.")
    var linear = false

    /// Runs the chat to its end. `Main` calls this instead of `run`, because it must begin on the main thread and may
    /// only leave it when the terminal has been given back.
    ///
    /// The first frame goes out before anything that may take time: the database and the models are found meanwhile.
    func open() async throws {
        let home = try Home.open()
        if linear || home.configuration.interface.screenReader || home.environment["TERM"] == "dumb" {
            return try await openLinear(home)
        }
        let look = try ThemeInUse(
            named: theme ?? home.configuration.theme ?? ThemeShelf.automatic,
            from: ThemeShelf(places: home.places),
            onLightBackground: Background(environment: home.environment) == .light
        )
        let mailbox = try Mailbox()
        let world = LiveWorld(home: home, mailbox: mailbox)
        let options = TerminalOptions(
            hasMouse: home.configuration.interface.mouse,
            asksBackground: true,
            directColorFolder: home.places.cache + "/terminfo",
            environment: home.environment
        )
        let interface = home.configuration.interface
        let chat = Chat(keys: home.configuration.keyMap, usesVi: interface.vi, hasMotion: !interface.reducedMotion)
        var loop = ScreenLoop(
            terminal: try Self.opened(options),
            session: Session(chat: chat, world: world.world, mailbox: mailbox),
            mailbox: mailbox,
            clock: home.clock,
            environment: home.environment,
            look: look,
            watch: FolderWatch(of: home.places),
            reload: world.reload
        )
        loop.draw()
        let starting = Task.detached {
            await world.start()
            StartingPages.release()
            await world.stayUpToDate()
        }
        loop.run()
        starting.cancel()
        await loop.finish()
        await world.close()
    }

    private func openLinear(_ home: Home) async throws {
        let mailbox = try Mailbox()
        let world = LiveWorld(home: home, mailbox: mailbox)
        var loop = LinearLoop(
            session: Session(
                chat: Chat(keys: home.configuration.keyMap, hasMotion: false), world: world.world, mailbox: mailbox),
            mailbox: mailbox,
            environment: home.environment,
            watch: FolderWatch(of: home.places),
            reload: world.reload)
        let starting = Task.detached {
            await world.start()
            await world.stayUpToDate()
        }
        loop.run()
        starting.cancel()
        await loop.finish()
        await world.close()
    }

    private static func opened(_ options: TerminalOptions) throws -> Terminal {
        do {
            return try Terminal(options)
        } catch .notATerminal {
            throw Trouble("The chat needs a terminal. For scripts and pipes there is `switchboard ask PROMPT`.")
        } catch {
            throw Trouble("\(error)")
        }
    }
}
