import Foundation
import Glibc
import Testing

/// A provider that listens to what it is asked and answers nothing.
final class Listener {
    private let socket: Int32
    let address: String

    init() throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) | listen(socket, 8) | getsockname(socket, address, &length)
            }
        }
        self.socket = socket
        address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
        try #require(status == 0, "no port to listen on")
    }

    deinit { close(socket) }

    /// The messages of the first question that comes, each with its role and content.
    func sent() throws -> [[String: String]] {
        while let request = receive() {
            guard request.head.hasPrefix("POST") else { continue }
            let object = try JSONSerialization.jsonObject(with: request.body) as? [String: Any]
            return object?["messages"] as? [[String: String]] ?? []
        }
        return []
    }

    /// One request, whole; nil when none comes within a minute.
    private func receive() -> (head: String, body: Data)? {
        guard waits(socket) else { return nil }
        let connection = accept(socket, nil, nil)
        defer { close(connection) }
        var received = Data()
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while waits(connection) {
            let count = read(connection, &bytes, bytes.count)
            guard count > 0 else { break }
            received += bytes[..<count]
            guard let end = received.range(of: Data("\r\n\r\n".utf8)) else { continue }
            let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
            let length = head.lowercased().firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) } ?? 0
            if received.count >= end.upperBound + length { return (head, received[end.upperBound...]) }
        }
        return nil
    }

    private func waits(_ descriptor: Int32) -> Bool {
        var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, 60_000) > 0
    }
}
