import Glibc

/// What is piped in.
enum StandardInput {
    /// All of it, to its end.
    static func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// All of it, as text.
    static func text() -> String { String(decoding: bytes(), as: UTF8.self) }
}
