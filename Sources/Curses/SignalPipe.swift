import CNcurses
import Glibc

/// Signals turned into bytes on a pipe, so that a loop wakes for them where it waits for everything else.
struct SignalPipe {
    /// Readable when a signal has come.
    let descriptor: Int32
    private let writer: Int32

    /// Catches the signals from now on.
    init() {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        descriptor = ends[0]
        writer = ends[1]
        nc_watch_signals(writer)
    }

    /// The letters of the signals that came, see `nc_watch_signals`.
    func take() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
    }

    /// Gives the signals back to their defaults.
    func close() {
        nc_unwatch_signals()
        _ = Glibc.close(descriptor)
        _ = Glibc.close(writer)
    }
}
