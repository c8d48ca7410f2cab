import Dispatch
import Glibc

/// Runs something when the user presses Ctrl-C or the system asks the program to end, instead of ending it at once.
struct StopSignals {
    private static let numbers = [SIGINT, SIGTERM]
    private let sources: [any DispatchSourceSignal]

    /// - Parameter act: What is run, with the signal's number.
    init(then act: @escaping @Sendable (Int32) -> Void) {
        sources = Self.numbers.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { act(number) }
            source.resume()
            return source
        }
    }

    /// From here on they end the program again.
    func forget() {
        for source in sources { source.cancel() }
        for number in Self.numbers { signal(number, SIG_DFL) }
    }
}
