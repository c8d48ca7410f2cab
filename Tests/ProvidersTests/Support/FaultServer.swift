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
        /// Does nothing until the test has heard a word.
        case untilHeard
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
    /// How many connections came so far.
    var connectionCount: Int { connections.count.withLock { $0 } }
    private let listener: CInt
    private let connections = Connections()
    private let seen: AsyncStream<Sight>.Continuation

    init(_ scripts: [[Step]]) throws {
        let (listener, port) = try bindToLoopback()
        guard listen(listener, 512) == 0 else { throw NoSocket() }
        (self.listener, self.port) = (listener, port)
        let (sights, seen) = AsyncStream.makeStream(of: Sight.self)
        (self.sights, self.seen) = (sights, seen)
        detach { [connections] in Self.accept(on: listener, scripts, connections, seen) }
    }

    deinit {
        shutdown(listener, CInt(SHUT_RDWR))
        seen.finish()
    }

    /// Tells the server that a word has been heard; it stays told.
    func heard() {
        connections.ear.open()
    }

    private static func accept(
        on listener: CInt,
        _ scripts: [[Step]],
        _ connections: Connections,
        _ seen: AsyncStream<Sight>.Continuation
    ) {
        while true {
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else { break }
            keepFromChildren(connection)
            let script = scripts[min(connections.next(), scripts.count - 1)]
            detach { Connection(socket: connection, ear: connections.ear, seen: seen).follow(script) }
        }
        close(listener)
    }

    private final class Connections: Sendable {
        let count = Mutex(0)
        let ear = Gate()

        func next() -> Int {
            count.withLock { count in
                defer { count += 1 }
                return count
            }
        }
    }
}

/// One connection of a `FaultServer`.
private struct Connection {
    let socket: CInt
    let ear: Gate
    let seen: AsyncStream<FaultServer.Sight>.Continuation

    func follow(_ script: [FaultServer.Step]) {
        for step in script {
            switch step {
            case .receive: seen.yield(.request(receive()))
            case .send(let bytes): send(bytes)
            case .drip(let bytes, let milliseconds): drip(bytes, milliseconds)
            case .untilHeard: ear.wait()
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
