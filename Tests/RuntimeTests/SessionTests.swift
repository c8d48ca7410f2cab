import Dialogue
import Drawing
import Interface
import Routing
import Runtime
import Synchronization
import Testing

struct SessionTests {
    @Test func `of many keys taken together only the last state is ranked`() throws {
        let ranked = Counter()
        var session = try session { request in
            ranked.add(request.context.draft)
            return nil
        }
        _ = session.take("abc".map { .key(Key($0)) })
        #expect(ranked.all == ["abc"])
    }

    @Test func `quitting ends the session and the answer under way is stopped`() async throws {
        let stopped = Counter()
        let mailbox = try Mailbox()
        var world = emptyWorld
        world.answer = { _, _ in
            await withTaskCancellationHandler {
                let (stream, _) = AsyncStream.makeStream(of: Never.self)
                for await _ in stream {}
            } onCancel: {
                stopped.add("stopped")
            }
        }
        var session = Session(chat: Chat(), world: world, mailbox: mailbox)
        mailbox.put(.started(Start()))
        mailbox.put(.fleetChanged(Fleet(models: ["acme/wise"], isSimulated: false)))
        _ = session.take("hi".map { .key(Key($0)) } + [.key(.enter)])
        _ = session.take([.key(.ctrl("q"))])
        let isOver = session.isOver
        #expect(isOver)
        await session.finish()
        #expect(stopped.all == ["stopped"])
    }

    @Test func `a timer fires once its time has come, and starting it again puts it off`() throws {
        let kept = Counter()
        let now = Mutex(0.0)
        var world = emptyWorld
        world.now = { now.withLock { $0 } }
        world.keep = { keepsake in
            if case .draft(let text, _) = keepsake { kept.add(text) }
        }
        var session = Session(chat: Chat(), world: world, mailbox: try Mailbox())
        _ = session.take([.key(Key("a"))])
        now.withLock { $0 = 0.9 }
        _ = session.take([.key(Key("b"))])
        now.withLock { $0 = 1.5 }
        _ = session.take([])
        #expect(kept.all == [])
        now.withLock { $0 = 1.9 }
        _ = session.take([])
        _ = session.take([])
        #expect(kept.all == ["ab"])
        let next = session.secondsToNextTimer
        #expect(next == nil)
    }

    private func session(
        route: @escaping @Sendable (RouteRequest) -> (decision: Decision, microseconds: Double)?
    ) throws -> Session {
        var world = emptyWorld
        world.route = route
        return Session(chat: Chat(), world: world, mailbox: try Mailbox())
    }

    private var emptyWorld: World {
        World(route: { _ in nil }, answer: { _, _ in }, keep: { _ in }, now: { 0 })
    }
}

private final class Counter: Sendable {
    private let entries = Mutex<[String]>([])

    var all: [String] { entries.withLock { $0 } }

    func add(_ entry: String) { entries.withLock { $0.append(entry) } }
}
