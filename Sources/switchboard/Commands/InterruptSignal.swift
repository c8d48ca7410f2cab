import Dispatch
import Glibc

/// Runs something once when the user presses Ctrl-C, instead of ending the program.
struct InterruptSignal {
    private let source: any DispatchSourceSignal

    init(then act: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler(handler: act)
        source.resume()
    }

    /// From here on Ctrl-C ends the program again.
    func forget() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
