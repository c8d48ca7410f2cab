import Dispatch

/// Work that blocks its thread, done on one that nothing else needs.
enum Waiting {
    static func result<Value: Sendable, Problem: Error>(
        _ work: @escaping @Sendable () throws(Problem) -> Value
    ) async -> Result<Value, Problem> {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Result { () throws(Problem) in try work() })
            }
        }
    }
}
