/// Attempts that run side by side, their news in the order they come.
struct Lanes {
    /// What happens in a lane.
    enum News: Sendable {
        /// An attempt tells something.
        case event(AttemptEvent, lane: Int)
        /// An attempt has nothing more to tell.
        case over(lane: Int)
        /// The time set for the first words is up.
        case silence
    }

    /// The news of all lanes; ends only when its reader stops.
    let news: AsyncStream<News>
    private let continuation: AsyncStream<News>.Continuation
    private var tasks: [Int: Task<Void, Never>] = [:]
    private var timer: Task<Void, Never>?

    init() {
        (news, continuation) = AsyncStream.makeStream(of: News.self)
    }

    /// Whether nothing runs any more.
    var areEmpty: Bool { tasks.isEmpty }

    /// The lanes that run, in the order they were opened.
    var open: [Int] { tasks.keys.sorted() }

    mutating func start(_ lane: Int, _ events: AsyncStream<AttemptEvent>) {
        tasks[lane] = Task.detached { [continuation] in
            for await event in events { continuation.yield(.event(event, lane: lane)) }
            continuation.yield(.over(lane: lane))
        }
    }

    /// Tells of silence after so many seconds, unless the timer is stopped before.
    mutating func startTimer(_ seconds: Double, _ wait: @escaping @Sendable (Double) async -> Void) {
        stopTimer()
        timer = Task.detached { [continuation] in
            await wait(seconds)
            if !Task.isCancelled { continuation.yield(.silence) }
        }
    }

    mutating func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    /// Ends a lane and frees its connection.
    mutating func stop(_ lane: Int) {
        tasks.removeValue(forKey: lane)?.cancel()
    }

    /// Ends everything.
    mutating func stopAll() {
        stopTimer()
        for task in tasks.values { task.cancel() }
        tasks = [:]
    }
}
