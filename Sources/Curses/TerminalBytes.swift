import Drawing
import Glibc

extension Terminal {
    /// Writes bytes ncurses knows nothing of straight to the terminal. ncurses has flushed its own before: it does at the
    /// end of every update.
    static func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 {
                guard errno == EINTR || errno == EAGAIN else { return }
                waitForRoom()
            }
            rest = rest.dropFirst(max(0, written))
        }
    }

    /// Sleeps until the terminal takes bytes again: whoever shares it may have made it one that does not wait.
    private static func waitForRoom() {
        var request = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
    }

    /// Seconds on a clock that never goes back.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The bytes waiting on input, or coming within so many milliseconds; nil when there are none.
    static func waitingBytes(within milliseconds: Int32, isAtEnd: inout Bool) -> [UInt8]? {
        var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard !isAtEnd, poll(&request, 1, milliseconds) > 0 else { return nil }
        var isInterrupted = false
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            let got = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            isInterrupted = got < 0 && (errno == EINTR || errno == EAGAIN)
            count = max(0, got)
        }
        isAtEnd = bytes.isEmpty && !isInterrupted
        return bytes.isEmpty ? nil : bytes
    }
}

extension Canvas {
    func isEqual(to other: Canvas, inRow y: Int) -> Bool {
        row(y) == other.row(y)
    }
}
