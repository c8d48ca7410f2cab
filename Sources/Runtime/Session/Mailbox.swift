public import Interface
import Glibc
import Synchronization

/// Events on their way from any thread to the one that owns the screen, with a descriptor that wakes it.
public final class Mailbox: Sendable {
    /// Becomes readable when there is something to take; for `poll`.
    public let wakeDescriptor: Int32
    private let writeDescriptor: Int32
    private let waiting = Mutex<[Event]>([])

    /// An empty mailbox.
    ///
    /// - Throws: `MailboxError` when the system has no descriptors left.
    public init() throws(MailboxError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw MailboxError() }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (wakeDescriptor, writeDescriptor) = (ends[0], ends[1])
    }

    deinit {
        close(wakeDescriptor)
        close(writeDescriptor)
    }

    /// The end to write a byte to from a signal handler, so that the loop wakes.
    public var signalDescriptor: Int32 { writeDescriptor }

    /// Puts an event in and wakes the owner. The first of a batch writes one byte; the rest ride along.
    public func put(_ event: Event) {
        let wasEmpty = waiting.withLock { events in
            defer { events.append(event) }
            return events.isEmpty
        }
        guard wasEmpty else { return }
        var byte: UInt8 = 0
        _ = write(writeDescriptor, &byte, 1)  // A full pipe is readable already, which is all the byte is for.
    }

    /// All events that wait, in the order they came; empties the wake descriptor.
    public func takeAll() -> [Event] {
        var bytes: (UInt64, UInt64) = (0, 0)
        while read(wakeDescriptor, &bytes, 16) > 0 {}
        return waiting.withLock { events in
            defer { events = [] }
            return events
        }
    }
}

/// No descriptors are left for a mailbox.
public struct MailboxError: Error, CustomStringConvertible {
    /// What to do about it.
    public var description: String { "The system gives no more file descriptors; close programs or raise `ulimit -n`." }
}
