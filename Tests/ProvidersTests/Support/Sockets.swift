import Glibc

/// A port of 127.0.0.1 that is taken, but at which nothing listens.
final class ClosedPort {
    let port: Int
    private let socket: CInt

    init() throws {
        (socket, port) = try bindToLoopback()
    }

    deinit {
        close(socket)
    }
}

/// A door that opens once and lets threads wait for that.
final class Gate: Sendable {
    private let ends: (read: CInt, write: CInt)

    init() {
        var pair: [CInt] = [-1, -1]
        precondition(pipe(&pair) == 0, "no pipe to be had")
        ends = (pair[0], pair[1])
    }

    deinit {
        close(ends.read)
        close(ends.write)
    }

    func open() {
        var byte: UInt8 = 1
        write(ends.write, &byte, 1)
    }

    func wait() {
        var watched = pollfd(fd: ends.read, events: Int16(POLLIN), revents: 0)
        while poll(&watched, 1, -1) < 1 {}
    }
}

struct NoSocket: Error {}

/// A socket bound to a free port of 127.0.0.1, and the port.
func bindToLoopback() throws -> (socket: CInt, port: Int) {
    let socket = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    keepFromChildren(socket)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
        }
    }
    guard isBound else { throw NoSocket() }
    return (socket, Int(UInt16(bigEndian: address.sin_port)))
}

/// Keeps a socket from the programs that tests start, which would hold it open.
func keepFromChildren(_ socket: CInt) {
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
}

/// Runs work that blocks on a thread of its own.
func detach(_ work: @escaping @Sendable () -> Void) {
    final class Work {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Work(work)).toOpaque()
    let result = pthread_create(
        &thread, nil,
        { context in
            if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context)
    precondition(result == 0, "no thread to be had")
    pthread_detach(thread)
}
