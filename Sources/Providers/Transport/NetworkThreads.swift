import NIOCore

/// The threads that all network input and output of the process share, servers included.
public enum NetworkThreads {
    /// Asks for one thread instead of one a core: a chat waits far more than it works.
    ///
    /// Call it once, first thing in the program; the threads are made at their first use and stay as they are.
    public static func limitToOne() {
        NIOSingletons.groupLoopCountSuggestion = 1
    }
}
