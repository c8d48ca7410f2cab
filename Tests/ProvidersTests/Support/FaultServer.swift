import Glibc
import Synchronization

/// A server on loopback that follows a script to the byte, faults included: one script a connection, the last for all
/// further ones.
final class FaultServer: Sendable {
    /// What the server does next.
    enum Step: Sendable {
        /// Reads one request with its body.
        case receive
        /// Sends bytes.
        case send([UInt8])
        /// Sends bytes one at a time, so many milliseconds apart.
        case drip([UInt8], milliseconds: Int32)
        /// Does nothing until the client closes.
        case hang
        /// Ends the connection with a reset instead of a farewell.
        case reset

        /// Sends text.
        static func send(_ text: String) -> Step { .send(Array(text.utf8)) }
    }

    /// What the server saw.
    enum Sight: Sendable, Hashable {
        /// A request: its head and body.
        case request(String)
        /// The client closed its end.
        case closedByClient
    }

    /// The port it listens on at 127.0.0.1.
    let port: Int
    /// What it sees, in order.
    let sights: AsyncStream<Sight>
    private let listener: CInt
    private let seen: AsyncStream<Sight>.Continuation

    init(_ scripts: [[Step]]) throws {
        let (listener, port) = try Self.listen()
        (self.listener, self.port) = (listener, port)
        let (sights, seen) = AsyncStream.makeStream(of: Sight.self)
        (self.sights, self.seen) = (sights, seen)
        detach { Self.accept(on: listener, scripts, seen) }
    }

    deinit {
        shutdown(listener, CInt(SHUT_RDWR))
        seen.finish()
    }

    /// A port of 127.0.0.1 at which nothing listens.
    static func closedPort() throws -> Int {
        let (listener, port) = try listen()
        close(listener)
        return port
    }

    private static func listen() throws -> (CInt, Int) {
        let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && Glibc.listen(listener, 512) == 0
                    && getsockname(listener, $0, &size) == 0
            }
        }
        guard isListening else { throw NoSocket() }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    private static func accept(on listener: CInt, _ scripts: [[Step]], _ seen: AsyncStream<Sight>.Continuation) {
        var count = 0
        while true {
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else { break }
            let script = scripts[min(count, scripts.count - 1)]
            count += 1
            detach { Connection(socket: connection, seen: seen).follow(script) }
        }
        close(listener)
    }

    struct NoSocket: Error {}
}

/// One connection of a `FaultServer`.
private struct Connection {
    let socket: CInt
    let seen: AsyncStream<FaultServer.Sight>.Continuation

    func follow(_ script: [FaultServer.Step]) {
        for step in script {
            switch step {
            case .receive: seen.yield(.request(receive()))
            case .send(let bytes): send(bytes)
            case .drip(let bytes, let milliseconds): drip(bytes, milliseconds)
            case .hang: hang()
            case .reset: return reset()
            }
        }
        shutdown(socket, CInt(SHUT_WR))
        hang()
        close(socket)
    }

    private func receive() -> String {
        var bytes: [UInt8] = []
        while !bytes.isWholeRequest {
            let part = read()
            if part.isEmpty { break }
            bytes += part
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
            count = max(0, recv(socket, buffer.baseAddress, buffer.count, 0))
        }
    }

    private func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits on the connection between bytes, so that a client's leaving ends it.
    private func drip(_ bytes: [UInt8], _ milliseconds: Int32) {
        for byte in bytes {
            send([byte])
            var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            if poll(&watched, 1, milliseconds) > 0 { return }
        }
    }

    private func hang() {
        while !read().isEmpty {}
        seen.yield(.closedByClient)
    }

    private func reset() {
        var immediately = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &immediately, socklen_t(MemoryLayout<linger>.size))
        close(socket)
    }
}

extension [UInt8] {
    /// Whether they hold a request's head and all of its body.
    fileprivate var isWholeRequest: Bool {
        let text = String(decoding: self, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let length = parts[0].split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
        return parts[1].utf8.count >= length.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
    }
}

/// Runs work that blocks on a thread of its own.
private func detach(_ work: @escaping @Sendable () -> Void) {
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
